package de.filmfarm.lexikon;

import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The PostgreSQL of the tests, for {@code @Import(TestDatabase.class)}: a container where
 * a Docker engine answers, else the embedded one. Either is empty at the start of a test
 * run, started once, and shared by all contexts of the run.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

	@Bean
	@ServiceConnection
	@Conditional(WithDocker.class)
	PostgreSQLContainer postgresContainer() {
		return PostgresOfTests.container();
	}

	@Bean
	@Conditional(WithoutDocker.class)
	JdbcConnectionDetails embeddedPostgres() {
		return PostgresOfTests.embedded();
	}

	static class WithDocker implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return PostgresOfTests.isInDocker();
		}

	}

	static class WithoutDocker implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !PostgresOfTests.isInDocker();
		}

	}

}
