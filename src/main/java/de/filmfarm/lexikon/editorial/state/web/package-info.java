/**
 * The pages of the desk that show the state of the lexikon.
 */
@NullMarked
package de.filmfarm.lexikon.editorial.state.web;

import org.jspecify.annotations.NullMarked;
