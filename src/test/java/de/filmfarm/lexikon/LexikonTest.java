package de.filmfarm.lexikon;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.exchange.TemporaryTerms;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application with the glossary loaded. All such tests share one
 * application, which also listens on a port for those that come with a browser; so each
 * leaves it as it found it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "lexikon.site.address=" + LexikonTest.ADDRESS,
				"spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
				// Nothing that a clock starts may come between statements that are
				// counted.
				"spring.session.jdbc.cleanup-cron=-" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({ TestDatabase.class, CountedStatements.class, Pages.class, DeskPages.class, TemporaryTerms.class })
public @interface LexikonTest {

	/** Not where the tests run: absolute addresses come from the configuration. */
	String ADDRESS = "https://lexikon.example";

}
