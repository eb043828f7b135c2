package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.Path;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class EmbeddedDatabaseConfigurationTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner().withConfiguration(
			AutoConfigurations.of(DataSourceAutoConfiguration.class, EmbeddedDatabaseConfiguration.class));

	@ParameterizedTest
	@ValueSource(strings = { "spring.application.name=filmlexikon", "spring.datasource.url=" })
	void servesTheDataSourceAsLongAsTheContextLives(String property) throws IOException {
		Path directory = DataDirectories.used("served");
		this.application.withPropertyValues(property, "lexikon.data-directory=" + directory).run((context) -> {
			JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
			assertThat(jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo("filmlexikon");
			assertThat(directory.resolve("postgres/postmaster.pid")).exists();
		});
		assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void startsNothingWhereAUrlNamesADatabase(@TempDir Path parent) {
		Path directory = parent.resolve("data");
		this.application
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://elsewhere/lexikon",
					"lexikon.data-directory=" + directory)
			.run((context) -> assertThat(context).hasSingleBean(DataSource.class)
				.doesNotHaveBean(EmbeddedPostgres.class));
		assertThat(directory).doesNotExist();
	}

	@Test
	void startsNothingWhereAnotherConnectionIsGiven(@TempDir Path parent) {
		Path directory = parent.resolve("data");
		this.application.withBean(JdbcConnectionDetails.class, Elsewhere::new)
			.withPropertyValues("lexikon.data-directory=" + directory)
			.run((context) -> assertThat(context).hasSingleBean(DataSource.class)
				.doesNotHaveBean(EmbeddedPostgres.class));
		assertThat(directory).doesNotExist();
	}

	private record Elsewhere() implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return "anybody";
		}

		@Override
		public String getPassword() {
			return "";
		}

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://elsewhere/lexikon";
		}

	}

}
