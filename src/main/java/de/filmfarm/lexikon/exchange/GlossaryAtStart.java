package de.filmfarm.lexikon.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the glossary when the application starts: before the index is checked, and before
 * the web server lets the first reader in, which is one of the last phases.
 */
@Component
class GlossaryAtStart implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(GlossaryAtStart.class);

	private final LexikonLoader loader;

	private final GlossaryProperties properties;

	private boolean loaded;

	GlossaryAtStart(LexikonLoader loader, GlossaryProperties properties) {
		this.loader = loader;
		this.properties = properties;
	}

	@Override
	public int getPhase() {
		return 1;
	}

	@Override
	public void start() {
		log.info("Loading the glossary from {}", this.properties.location());
		ImportReport report = this.loader.load(this.properties.location());
		report.problems().forEach((problem) -> log.warn("{}", problem));
		log.info("Glossary: {} terms, {} new or changed, {} problems", report.terms(), report.published(),
				report.problems().size());
		this.loaded = true;
	}

	@Override
	public void stop() {
		this.loaded = false;
	}

	@Override
	public boolean isRunning() {
		return this.loaded;
	}

}
