@NullMarked
package de.filmfarm.lexikon.media.picture;

import org.jspecify.annotations.NullMarked;
