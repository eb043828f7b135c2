package de.filmfarm.lexikon;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import de.filmfarm.lexikon.exchange.TemporaryTerms;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test against the whole application with the shipped glossary. All of them share one
 * application, so each leaves it as it found it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "lexikon.site.address=" + LexikonTest.ADDRESS, "lexikon.data-directory=target/test-lexikon",
				"spring.jpa.properties.hibernate.search.backend.directory.type=local-heap" })
@AutoConfigureMockMvc
@Import({ TestDatabase.class, CountedStatements.class, Browser.class, TemporaryTerms.class })
public @interface LexikonTest {

	/** Not where the tests run: absolute addresses come from the configuration. */
	String ADDRESS = "https://lexikon.example";

}
