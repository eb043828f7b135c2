package de.filmfarm.lexikon.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.shared.SiteAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Hands mail to the mail server, or to the log if there is none, while nobody waits. What
 * the server does not take is tried again after a pause, from memory: the record holds no
 * secrets.
 */
@Component
class Postman {

	private static final Logger log = LoggerFactory.getLogger(Postman.class);

	private final @Nullable JavaMailSender server;

	private final AsyncTaskExecutor executor;

	private final TaskScheduler scheduler;

	private final MailRecord record;

	private final List<Duration> pauses;

	private final String from;

	Postman(ObjectProvider<JavaMailSender> server, AsyncTaskExecutor applicationTaskExecutor, TaskScheduler scheduler,
			MailRecord record, MailProperties properties, SiteAddress site) {
		this.server = server.getIfAvailable();
		this.executor = applicationTaskExecutor;
		this.scheduler = scheduler;
		this.record = record;
		this.pauses = properties.pauses();
		this.from = Objects.requireNonNullElse(properties.from(),
				"Filmlexikon <no-reply@" + URI.create(site.base()).getHost() + ">");
	}

	void deliver(Delivery mail) {
		deliver(mail, this.pauses.iterator());
	}

	private void deliver(Delivery mail, Iterator<Duration> pauses) {
		this.executor.execute(() -> {
			if (this.server == null) {
				log.info("Mail to {} (there is no mail server): {}\n\n{}\n", mail.recipient(), mail.subject(),
						mail.text());
				this.record.finish(mail.id(), MailStatus.LOGGED, null);
			}
			else {
				send(this.server, mail, pauses);
			}
		});
	}

	@SuppressWarnings("FutureReturnValueIgnored") // what becomes of it stands in the
													// record
	private void send(JavaMailSender server, Delivery mail, Iterator<Duration> pauses) {
		try {
			server.send((message) -> write(message, mail));
			this.record.finish(mail.id(), MailStatus.SENT, null);
		}
		catch (MailException ex) {
			String failure = String.valueOf(ex.getMessage());
			log.warn("Mail {} was not sent: {}", mail.id(), failure);
			// What is no mail today is none tomorrow.
			if (isNoMail(ex) || !pauses.hasNext()) {
				this.record.finish(mail.id(), MailStatus.FAILED, failure);
				return;
			}
			Instant again = Instant.now().plus(pauses.next());
			this.record.postpone(mail.id(), failure, again);
			this.scheduler.schedule(() -> deliver(mail, pauses), again);
		}
	}

	private static boolean isNoMail(MailException failure) {
		return failure instanceof MailParseException || failure instanceof MailPreparationException;
	}

	private void write(MimeMessage message, Delivery mail) throws MessagingException {
		MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
		helper.setFrom(this.from);
		helper.setTo(mail.recipient());
		helper.setSubject(mail.subject());
		helper.setText(mail.text());
		if (mail.unsubscription() != null) {
			message.setHeader("List-Unsubscribe", "<" + mail.unsubscription() + ">");
			message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		}
	}

}
