/**
 * The search page and suggestions while typing.
 */
@NullMarked
package de.filmfarm.lexikon.search.web;

import org.jspecify.annotations.NullMarked;
