/**
 * The PostgreSQL the application starts for itself when it is given no other.
 */
@NullMarked
package de.filmfarm.lexikon.database;

import org.jspecify.annotations.NullMarked;
