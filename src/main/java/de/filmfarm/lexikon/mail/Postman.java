package de.filmfarm.lexikon.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import de.filmfarm.lexikon.shared.SiteAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands mail to the mail server, or to the log if there is none, while nobody waits.
 */
@Component
class Postman {

	private static final Logger log = LoggerFactory.getLogger(Postman.class);

	private static final int LONGEST_FAILURE = 1000;

	private final @Nullable JavaMailSender server;

	private final AsyncTaskExecutor executor;

	private final JdbcClient jdbc;

	private final String from;

	Postman(ObjectProvider<JavaMailSender> server, AsyncTaskExecutor applicationTaskExecutor, JdbcClient jdbc,
			MailProperties properties, SiteAddress site) {
		this.server = server.getIfAvailable();
		this.executor = applicationTaskExecutor;
		this.jdbc = jdbc;
		this.from = Objects.requireNonNullElse(properties.from(),
				"Filmlexikon <no-reply@" + URI.create(site.base()).getHost() + ">");
	}

	void deliver(long id, Letter letter, String subject, String text) {
		this.executor.execute(() -> {
			if (this.server == null) {
				log.info("Mail to {} (there is no mail server): {}\n\n{}\n", letter.recipient(), subject, text);
				done(id, MailStatus.LOGGED, null);
			}
			else {
				send(this.server, id, letter, subject, text);
			}
		});
	}

	private void send(JavaMailSender server, long id, Letter letter, String subject, String text) {
		try {
			server.send((message) -> write(message, letter, subject, text));
			done(id, MailStatus.SENT, null);
		}
		catch (MailException ex) {
			log.warn("Mail {} was not sent: {}", id, ex.getMessage());
			done(id, MailStatus.FAILED, String.valueOf(ex.getMessage()));
		}
	}

	private void write(MimeMessage message, Letter letter, String subject, String text) throws MessagingException {
		MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
		mail.setFrom(this.from);
		mail.setTo(letter.recipient());
		mail.setSubject(subject);
		mail.setText(text);
		if (letter.unsubscription() != null) {
			message.setHeader("List-Unsubscribe", "<" + letter.unsubscription() + ">");
			message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		}
	}

	private void done(long id, MailStatus status, @Nullable String failure) {
		this.jdbc
			.sql("update mail set status = :status, failure = left(:failure, :longest), done_at = now() where id = :id")
			.param("status", status.name())
			.param("failure", failure)
			.param("longest", LONGEST_FAILURE)
			.param("id", id)
			.update();
	}

	/**
	 * What was still to go out when the application ended never will: its secrets are
	 * nowhere.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void giveUpOld() {
		this.jdbc
			.sql("update mail set status = 'FAILED', failure = 'The application ended before it was sent.', "
					+ "done_at = now() where status = 'QUEUED' and created_at < now() - interval '10 minutes'")
			.update();
	}

}
