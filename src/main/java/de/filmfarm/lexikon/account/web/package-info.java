/**
 * Signing in, and the frame of the desk.
 */
@NullMarked
package de.filmfarm.lexikon.account.web;

import org.jspecify.annotations.NullMarked;
