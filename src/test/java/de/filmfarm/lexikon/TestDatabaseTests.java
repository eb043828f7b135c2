package de.filmfarm.lexikon;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = TestDatabaseTests.Application.class)
@Import(TestDatabase.class)
class TestDatabaseTests {

	@Test
	void isPostgresql18(@Autowired JdbcClient jdbc) {
		assertThat(jdbc.sql("SHOW server_version").query(String.class).single()).startsWith("18");
	}

	@Test
	void isOneForAllContexts(@Autowired JdbcConnectionDetails details) {
		if (!PostgresOfTests.isInDocker()) {
			assertThat(PostgresOfTests.embedded().getJdbcUrl()).isEqualTo(details.getJdbcUrl());
		}
	}

	@ImportAutoConfiguration({ ServiceConnectionAutoConfiguration.class, DataSourceAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
	static class Application {

	}

}
