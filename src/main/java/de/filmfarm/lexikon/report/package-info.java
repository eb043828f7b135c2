/**
 * What readers say is wrong, and which terms they miss.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "editorial", "term", "shared" })
package de.filmfarm.lexikon.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
