package de.filmfarm.lexikon.mail.web;

import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.shared.Pagination;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the record of mail.
 */
@Component
class MailQueries {

	private static final String SELECT = "select id, recipient, language, subject, text, status, failure, attempts, secret, "
			+ "(retry_at at time zone 'UTC') as retry_at, (created_at at time zone 'UTC') as created_at from mail ";

	private final JdbcClient jdbc;

	MailQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long count() {
		return this.jdbc.sql("select count(*) from mail").query(Long.class).single();
	}

	List<SentMail> latest(Pagination pages) {
		return this.jdbc.sql(SELECT + "order by created_at desc, id desc limit :size offset :offset")
			.param("size", pages.size())
			.param("offset", pages.offset())
			.query(SentMail.class)
			.list();
	}

	Optional<SentMail> find(long id) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", id).query(SentMail.class).optional();
	}

}
