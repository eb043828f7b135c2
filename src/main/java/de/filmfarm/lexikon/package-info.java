/**
 * Filmlexikon: one package per feature, each with its web pages beneath it.
 */
@NullMarked
package de.filmfarm.lexikon;

import org.jspecify.annotations.NullMarked;
