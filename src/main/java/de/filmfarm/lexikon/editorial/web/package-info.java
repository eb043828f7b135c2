/**
 * The editors' desk for terms: writing, reviewing, history.
 */
@NullMarked
package de.filmfarm.lexikon.editorial.web;

import org.jspecify.annotations.NullMarked;
