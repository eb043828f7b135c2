/**
 * What readers say is wrong.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "term", "shared" })
package de.filmfarm.lexikon.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
