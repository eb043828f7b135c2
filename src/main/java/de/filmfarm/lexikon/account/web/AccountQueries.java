package de.filmfarm.lexikon.account.web;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads accounts for those who run the lexikon. Mere authors, who cannot sign in, are
 * none of them.
 */
@Component
class AccountQueries {

	private static final String SELECT = """
			select account.id, account.name, account.email, account.role,
			  case when not active then 'INACTIVE' when password is null then 'INVITED' else 'ACTIVE' end as state,
			  totp_secret is not null as code,
			  (select count(*) from user_credentials join user_entities on user_entities.id = user_entity_user_id
			    where user_entities.name = account.email) as passkeys,
			  last_sign_in::timestamp as last_sign_in
			from account where email is not null
			""";

	private final JdbcClient jdbc;

	AccountQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those who may sign in first, then by name. */
	List<AccountRow> all() {
		return this.jdbc.sql(SELECT + " order by active desc, lower(account.name), account.id")
			.query(AccountRow.class)
			.list();
	}

	Optional<AccountRow> find(long id) {
		return this.jdbc.sql(SELECT + " and account.id = ?").param(id).query(AccountRow.class).optional();
	}

}
