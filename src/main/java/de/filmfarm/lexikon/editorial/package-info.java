/**
 * Writing and publishing terms.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "term", "term :: preview", "film", "media", "account", "account :: audit", "shared" })
package de.filmfarm.lexikon.editorial;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
