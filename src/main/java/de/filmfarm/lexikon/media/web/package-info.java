/**
 * Figures as files under addresses that never change.
 */
@NullMarked
package de.filmfarm.lexikon.media.web;

import org.jspecify.annotations.NullMarked;
