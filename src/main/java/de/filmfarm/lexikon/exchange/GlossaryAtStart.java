package de.filmfarm.lexikon.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the glossary when the application starts, before the index is checked and the
 * first reader is let in.
 */
@Component
@Order(1)
class GlossaryAtStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(GlossaryAtStart.class);

	private final LexikonLoader loader;

	private final GlossaryProperties properties;

	GlossaryAtStart(LexikonLoader loader, GlossaryProperties properties) {
		this.loader = loader;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments args) {
		log.info("Loading the glossary from {}", this.properties.location());
		ImportReport report = this.loader.load(this.properties.location());
		report.problems().forEach((problem) -> log.warn("{}", problem));
		log.info("Glossary: {} terms, {} new or changed, {} problems", report.terms(), report.published(),
				report.problems().size());
	}

}
