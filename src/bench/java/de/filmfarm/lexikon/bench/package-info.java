/**
 * The benchmark: an invented glossary of any size, load, and bare Lucene beside it.
 */
@NullMarked
package de.filmfarm.lexikon.bench;

import org.jspecify.annotations.NullMarked;
