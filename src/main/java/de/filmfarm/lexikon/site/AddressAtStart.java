package de.filmfarm.lexikon.site;

import de.filmfarm.lexikon.shared.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints where the lexikon is to be found, once everything is loaded.
 */
@Component
class AddressAtStart {

	private static final Logger log = LoggerFactory.getLogger(AddressAtStart.class);

	private final SiteAddress site;

	AddressAtStart(SiteAddress site) {
		this.site = site;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		long seconds = (event.getTimeTaken() != null) ? event.getTimeTaken().toSeconds() : 0;
		log.info("Filmlexikon is open at {} (started in {} s)", this.site.base(), seconds);
	}

}
