/**
 * Who gets in, how, and what is open to whom.
 */
@NullMarked
package de.filmfarm.lexikon.account.security;

import org.jspecify.annotations.NullMarked;
