/**
 * Figures as files under addresses that never change, and the library they are kept in.
 */
@NullMarked
package de.filmfarm.lexikon.media.web;

import org.jspecify.annotations.NullMarked;
