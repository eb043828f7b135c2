/**
 * The forms for reports and suggestions, and the page that shows what became of a report.
 */
@NullMarked
package de.filmfarm.lexikon.report.web;

import org.jspecify.annotations.NullMarked;
