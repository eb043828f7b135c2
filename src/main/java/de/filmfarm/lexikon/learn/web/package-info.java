/**
 * The pages of the paths and the cards.
 */
@NullMarked
package de.filmfarm.lexikon.learn.web;

import org.jspecify.annotations.NullMarked;
