/**
 * Finding terms by any of their names and by text.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "term", "shared" })
package de.filmfarm.lexikon.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
