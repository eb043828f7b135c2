/**
 * What must hold in the files of the glossary beyond their format. Runs in the tests and
 * alone; it is no part of the application.
 */
@NullMarked
package de.filmfarm.lexikon.exchange.check;

import org.jspecify.annotations.NullMarked;
