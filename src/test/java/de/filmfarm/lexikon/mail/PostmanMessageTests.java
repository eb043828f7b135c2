package de.filmfarm.lexikon.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.shared.SiteAddress;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.TaskScheduler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a mail server gets to see.
 */
@LexikonTest
class PostmanMessageTests {

	private static final String UNSUBSCRIPTION = "https://lexikon.example/de/reports/secret/unsubscription";

	@Autowired
	private MailRecord record;

	@Autowired
	private TaskScheduler scheduler;

	private final List<MimeMessage> sent = new ArrayList<>();

	private MimeMessage deliver(String subject, @Nullable String unsubscription) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("server", new JavaMailSenderImpl() {
			@Override
			protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
				PostmanMessageTests.this.sent.addAll(List.of(messages));
			}
		});
		Postman postman = new Postman(beans.getBeanProvider(JavaMailSender.class),
				new TaskExecutorAdapter(Runnable::run), this.scheduler, this.record,
				new MailProperties(null, List.of(), Duration.ofDays(1)), new SiteAddress("https://lexikon.example"));
		postman.deliver(new Delivery(0, "a@b.de", subject, "Guten Tag,\n\u00fcber R\u00fcckfahrten.", unsubscription));
		assertThat(this.sent).hasSize(1);
		return this.sent.get(0);
	}

	@Test
	void saysHowToUnsubscribeWithOneClick() throws MessagingException {
		MimeMessage mail = deliver("Ihre Meldung", UNSUBSCRIPTION);
		assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + UNSUBSCRIPTION + ">");
		assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
	}

	@Test
	void saysNothingOfThatWhereNobodyCan() throws MessagingException {
		assertThat(deliver("Einladung", null).getHeader("List-Unsubscribe")).isNull();
	}

	@Test
	void bringsUmlautsAndKeepsTheSubjectOnOneLine() throws Exception {
		MimeMessage mail = deliver("R\u00fcckfahrt\r\nBcc: c@d.de", null);
		mail.saveChanges();
		assertThat(mail.getContent()).asString().contains("\u00fcber R\u00fcckfahrten");
		assertThat(mail.getRecipients(RecipientType.BCC)).isNull();
		assertThat(mail.getHeader("Bcc")).isNull();
		assertThat(mail.getAllRecipients()).hasSize(1);
	}

}
