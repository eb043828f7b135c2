@NullMarked
package de.filmfarm.lexikon.media.web;

import org.jspecify.annotations.NullMarked;
