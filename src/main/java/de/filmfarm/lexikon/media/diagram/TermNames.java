package de.filmfarm.lexikon.media.diagram;

import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.shared.LanguageTag;

/**
 * Knows what readers call the terms that diagrams name. Terms know figures and not the
 * other way round, so they answer this for them.
 */
public interface TermNames {

	/**
	 * Those of the terms that readers can see.
	 * @param keys of terms
	 * @param language of the names, and of the pages they lead to
	 */
	Map<String, TermName> find(Set<String> keys, LanguageTag language);

}
