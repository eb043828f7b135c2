package de.filmfarm.lexikon.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.SiteAddress;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.TaskScheduler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mail to a server that takes it, or does not.
 */
@LexikonTest
class PostmanTests {

	private static final Duration PAUSE = Duration.ofMillis(100);

	@Autowired
	private MailRecord record;

	@Autowired
	private MessageSource messages;

	@Autowired
	private AsyncTaskExecutor applicationTaskExecutor;

	@Autowired
	private TaskScheduler scheduler;

	@Autowired
	private SiteAddress site;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from mail where recipient like '%post.example'").update();
	}

	private Mailbox mailbox(int port, Duration... pauses) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("localhost");
		sender.setPort(port);
		Postman postman = new Postman(
				new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
				this.applicationTaskExecutor, this.scheduler, this.record,
				new MailProperties(null, List.of(pauses), Duration.ofDays(1)), this.site);
		return new Mailbox(this.messages, this.record, postman);
	}

	private static Letter letter(String recipient) {
		String link = LexikonTest.ADDRESS + "/admin/invitations/secret";
		return new Letter(recipient, LanguageTag.of("en"), "mail.invitation", List.of("Ada", "Bert", link, 7), link);
	}

	/** The last mail, once it is as it is to become. */
	private Map<String, Object> mail(String status, int attempts) throws InterruptedException {
		Instant end = Instant.now().plusSeconds(20);
		while (Instant.now().isBefore(end)) {
			Map<String, Object> mail = this.jdbc.sql("select * from mail order by id desc limit 1").query().singleRow();
			if (Objects.equals(mail.get("status"), status) && Objects.equals(mail.get("attempts"), attempts)) {
				return mail;
			}
			Thread.sleep(20);
		}
		throw new AssertionError("not " + status + " after " + attempts + ": "
				+ this.jdbc.sql("select * from mail order by id desc limit 1").query().singleRow());
	}

	@Test
	void triesAgainUntilTheServerTakesIt() throws Exception {
		try (MailServer server = MailServer.refusing(2)) {
			mailbox(server.port(), PAUSE, PAUSE.multipliedBy(2), PAUSE).send(letter("ada@post.example"));
			assertThat(mail("SENT", 3)).containsEntry("failure", null).containsEntry("retry_at", null);
			assertThat(server.taken).hasSize(1)
				.allSatisfy((text) -> assertThat(text).contains("To: ada@post.example", "/admin/invitations/secret"));
		}
	}

	@Test
	void saysWhatWasWrongWhileItWaits() throws Exception {
		try (MailServer server = MailServer.refusing(1)) {
			Instant before = Instant.now();
			mailbox(server.port(), Duration.ofHours(1)).send(letter("ada@post.example"));
			Map<String, Object> mail = mail("QUEUED", 1);
			assertThat(mail.get("failure")).asString().contains("451 too busy");
			assertThat(mail.get("retry_at")).asInstanceOf(InstanceOfAssertFactories.DATE)
				.isAfter(before.plus(Duration.ofMinutes(59)));
			assertThat(mail.toString()).doesNotContain("invitations/secret");
		}
	}

	@Test
	void givesUpAfterTheLastPause() throws Exception {
		try (MailServer server = MailServer.refusing(100)) {
			mailbox(server.port(), PAUSE, PAUSE).send(letter("ada@post.example"));
			assertThat(mail("FAILED", 3).get("failure")).asString().contains("451 too busy");
			Thread.sleep(PAUSE.multipliedBy(3).toMillis());
			assertThat(mail("FAILED", 3)).isNotNull();
			assertThat(server.taken).isEmpty();
		}
	}

	@Test
	void triesAgainIfNobodyAnswers() throws Exception {
		MailServer gone = MailServer.refusing(0);
		gone.close();
		mailbox(gone.port(), PAUSE).send(letter("ada@post.example"));
		assertThat(mail("FAILED", 2).get("failure")).asString().contains("connect");
	}

	@Test
	void triesNothingTwiceThatIsNoMail() throws Exception {
		try (MailServer server = MailServer.refusing(0)) {
			mailbox(server.port(), PAUSE).send(letter("a b @ post.example"));
			assertThat(mail("FAILED", 1)).isNotNull();
		}
	}

	@Test
	void keepsMailForAWhileOnly() {
		this.jdbc
			.sql("""
					insert into mail (recipient, language, subject, text, status, failure, created_at, done_at, retry_at)
					select name || '@post.example', 'en', 'Subject', 'Text', status, failure, now() - age, now() - done, now() - retry
					from (values ('old', 'SENT', null, interval '91 days', interval '91 days', null),
					  ('young', 'SENT', null, interval '91 days', interval '89 days', null),
					  ('lost', 'QUEUED', null, interval '11 minutes', null, null),
					  ('waiting', 'QUEUED', 'busy', interval '11 minutes', null, interval '-1 minute'),
					  ('late', 'QUEUED', 'busy', interval '91 days', null, interval '11 minutes'))
					as mail (name, status, failure, age, done, retry)""")
			.update();
		this.record.tidy();
		assertThat(this.jdbc.sql(
				"select split_part(recipient, '@', 1) || ' ' || status from mail where recipient like '%@post.example'")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("young SENT", "lost FAILED", "waiting QUEUED", "late FAILED");
		assertThat(this.jdbc.sql("select failure from mail where recipient = 'late@post.example'")
			.query(String.class)
			.single()).isEqualTo("busy");
	}

}
