/**
 * The pages of the desk on which the lexikon is written.
 */
@NullMarked
package de.filmfarm.lexikon.editorial.web;

import org.jspecify.annotations.NullMarked;
