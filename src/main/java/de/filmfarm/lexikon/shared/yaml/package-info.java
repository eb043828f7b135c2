/**
 * YAML that people write, read so that every mistake can be named with its line.
 */
@NullMarked
package de.filmfarm.lexikon.shared.yaml;

import org.jspecify.annotations.NullMarked;
