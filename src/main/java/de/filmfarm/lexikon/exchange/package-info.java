/**
 * Reading the lexikon from files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "editorial", "editorial :: revision", "term", "film", "media",
		"media :: diagram", "learn", "account", "shared" })
package de.filmfarm.lexikon.exchange;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
