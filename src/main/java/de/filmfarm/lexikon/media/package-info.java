/**
 * Figures: pictures and diagrams with their rights and descriptions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "shared" })
package de.filmfarm.lexikon.media;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
