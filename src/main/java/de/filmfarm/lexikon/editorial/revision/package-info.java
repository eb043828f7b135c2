/**
 * The history of a term: whole snapshots.
 */
@NullMarked
@NamedInterface("revision")
package de.filmfarm.lexikon.editorial.revision;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
