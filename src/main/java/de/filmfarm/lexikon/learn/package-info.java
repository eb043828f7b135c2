/**
 * Guided paths through the lexikon, and cards to learn its terms by heart.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package de.filmfarm.lexikon.learn;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
