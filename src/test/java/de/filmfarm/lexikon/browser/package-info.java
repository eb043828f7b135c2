/**
 * Journeys through the running application in a real browser.
 */
@NullMarked
package de.filmfarm.lexikon.browser;

import org.jspecify.annotations.NullMarked;
