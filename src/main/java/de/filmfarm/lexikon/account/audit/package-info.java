/**
 * Who did what at the desk, when, and to what: a log that only grows.
 */
@NullMarked
@NamedInterface("audit")
package de.filmfarm.lexikon.account.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
