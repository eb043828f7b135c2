package de.filmfarm.lexikon.mail;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.SiteAddress;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class PostmanTests {

	private static final String UNSUBSCRIPTION = "https://lexikon.example/de/reports/secret/unsubscription";

	@Autowired
	private JdbcClient jdbc;

	private final List<MimeMessage> sent = new ArrayList<>();

	private MimeMessage deliver(String recipient, String subject, @Nullable String unsubscription) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("server", new JavaMailSenderImpl() {
			@Override
			protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
				PostmanTests.this.sent.addAll(List.of(messages));
			}
		});
		Postman postman = new Postman(beans.getBeanProvider(JavaMailSender.class),
				new TaskExecutorAdapter(Runnable::run), this.jdbc, new MailProperties(null),
				new SiteAddress("https://lexikon.example"));
		postman.deliver(0, new Letter(recipient, LanguageTag.of("de"), "x", List.of(), null, unsubscription), subject,
				"Guten Tag,\nüber Rückfahrten.");
		assertThat(this.sent).hasSize(1);
		return this.sent.get(0);
	}

	@Test
	void saysHowToUnsubscribeWithOneClick() throws MessagingException {
		MimeMessage mail = deliver("a@b.de", "Ihre Meldung", UNSUBSCRIPTION);
		assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + UNSUBSCRIPTION + ">");
		assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
	}

	@Test
	void saysNothingOfThatWhereNobodyCan() throws MessagingException {
		assertThat(deliver("a@b.de", "Einladung", null).getHeader("List-Unsubscribe")).isNull();
	}

	@Test
	void bringsUmlautsAndKeepsTheSubjectOnOneLine() throws Exception {
		MimeMessage mail = deliver("a@b.de", "Rückfahrt\r\nBcc: c@d.de", null);
		mail.saveChanges();
		assertThat(mail.getContent()).asString().contains("über Rückfahrten");
		assertThat(mail.getRecipients(RecipientType.BCC)).isNull();
		assertThat(mail.getHeader("Bcc")).isNull();
		assertThat(mail.getAllRecipients()).hasSize(1);
	}

}
