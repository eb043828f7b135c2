/**
 * Terms with their names, articles and relations: the heart of the lexikon.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "film", "media", "media :: diagram", "shared" })
package de.filmfarm.lexikon.term;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
