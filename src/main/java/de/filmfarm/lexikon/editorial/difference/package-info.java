/**
 * How one snapshot of a term became another, in words for people.
 */
@NullMarked
@NamedInterface("difference")
package de.filmfarm.lexikon.editorial.difference;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
