@NullMarked
package de.filmfarm.lexikon.media.diagram;

import org.jspecify.annotations.NullMarked;
