/**
 * The same change to many terms.
 */
@NullMarked
package de.filmfarm.lexikon.editorial.batch;

import org.jspecify.annotations.NullMarked;
