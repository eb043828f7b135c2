/**
 * From the file that somebody chose to the pictures that readers load: what it is, how
 * large, and nothing else that was in it.
 */
@NullMarked
package de.filmfarm.lexikon.media.picture;

import org.jspecify.annotations.NullMarked;
