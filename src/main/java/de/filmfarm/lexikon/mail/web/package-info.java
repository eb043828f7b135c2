/**
 * The page that shows what went out.
 */
@NullMarked
package de.filmfarm.lexikon.mail.web;

import org.jspecify.annotations.NullMarked;
