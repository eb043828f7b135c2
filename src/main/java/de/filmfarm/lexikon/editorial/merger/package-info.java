/**
 * Two terms become one, and two again.
 */
@NullMarked
package de.filmfarm.lexikon.editorial.merger;

import org.jspecify.annotations.NullMarked;
