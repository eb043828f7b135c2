package de.filmfarm.lexikon.exchange.check;

import de.filmfarm.lexikon.exchange.Problem;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A relation as a file states it.
 *
 * @param type such as {@code part-of}
 * @param from key of the term that states it
 * @param to key of the other
 * @param value where it stands
 */
record RelationSource(String type, String from, String to, YamlValue value) {

	Problem problem(String message) {
		return new Problem(this.value.file(), this.value.line(), message);
	}

	/** Both terms, in an order that does not depend on who states it. */
	String pair() {
		return (this.from.compareTo(this.to) < 0) ? this.from + " " + this.to : this.to + " " + this.from;
	}

}
