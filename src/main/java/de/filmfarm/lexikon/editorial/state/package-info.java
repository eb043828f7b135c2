/**
 * The state of the lexikon: what waits, what is missing, and how that changes.
 */
@NullMarked
@NamedInterface("state")
package de.filmfarm.lexikon.editorial.state;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
