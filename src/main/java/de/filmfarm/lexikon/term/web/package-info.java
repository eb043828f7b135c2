/**
 * Pages for readers of terms: the term page, A to Z, departments, permanent addresses.
 */
@NullMarked
package de.filmfarm.lexikon.term.web;

import org.jspecify.annotations.NullMarked;
