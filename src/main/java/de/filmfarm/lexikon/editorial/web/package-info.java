/**
 * The desk's pages for terms: finding, writing, previewing.
 */
@NullMarked
package de.filmfarm.lexikon.editorial.web;

import org.jspecify.annotations.NullMarked;
