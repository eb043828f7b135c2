/**
 * Mail that the application writes, and the record of what went out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package de.filmfarm.lexikon.mail;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
