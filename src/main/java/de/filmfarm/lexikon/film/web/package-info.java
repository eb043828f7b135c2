/**
 * Pages of films.
 */
@NullMarked
package de.filmfarm.lexikon.film.web;

import org.jspecify.annotations.NullMarked;
