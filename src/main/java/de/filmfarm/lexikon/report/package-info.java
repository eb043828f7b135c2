/**
 * What readers say is wrong, and which terms they miss.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "term", "editorial", "editorial :: revision", "editorial :: difference",
		"account", "account :: audit", "mail", "shared" })
package de.filmfarm.lexikon.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
