/**
 * The site as a whole: home, layout, machine-readable files, error pages.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "search", "term", "editorial :: state", "account", "account :: audit", "shared" })
package de.filmfarm.lexikon.site;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
