/**
 * Small value types and text handling that every package uses.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package de.filmfarm.lexikon.shared;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
