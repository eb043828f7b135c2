/**
 * Films, and what to look at in them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package de.filmfarm.lexikon.film;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
