@NullMarked
package de.filmfarm.lexikon.media;

import org.jspecify.annotations.NullMarked;
