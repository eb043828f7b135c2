package de.filmfarm.lexikon.database;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts {@link EmbeddedPostgres} where nobody names another database. It is an
 * auto-configuration because only those are ordered: a test that brings its own
 * {@link JdbcConnectionDetails} is seen before this is asked.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(EmbeddedDatabaseConfiguration.WithoutUrl.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedDatabaseConfiguration {

	@Bean
	EmbeddedPostgres embeddedPostgres(@Value("${lexikon.data-directory:./data}") String dataDirectory,
			ApplicationContext context) {
		HttpPort.verifyFree(context);
		return EmbeddedPostgres.start(Path.of(dataDirectory), Map.of());
	}

	@Bean
	JdbcConnectionDetails jdbcConnectionDetails(EmbeddedPostgres postgres) {
		return postgres.connectionDetails();
	}

	/** An empty URL, as an unset variable of a container leaves it, is none. */
	static class WithoutUrl extends SpringBootCondition {

		@Override
		public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
			boolean named = StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
			return new ConditionOutcome(!named, ConditionMessage.forCondition("No spring.datasource.url")
				.because(named ? "it names a database" : "it is not set"));
		}

	}

}
