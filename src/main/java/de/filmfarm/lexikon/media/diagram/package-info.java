/**
 * Diagrams: drawings made from a few lines of YAML, in both languages, with a description
 * that a listener can follow.
 */
@NullMarked
@NamedInterface("diagram")
package de.filmfarm.lexikon.media.diagram;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
