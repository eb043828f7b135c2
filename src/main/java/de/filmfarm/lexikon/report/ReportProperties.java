package de.filmfarm.lexikon.report;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is suspicious in what readers send, and how long their addresses are kept.
 *
 * @param fastest nobody reads a form, writes a sentence and sends it faster
 * @param mostLinks that a report needs
 * @param longEnough characters from which on two people do not write the same
 * @param remembered how long the same counts as sent before
 * @param mostForAddress reports on a day with which one address wants mail
 * @param mostTrusted that one sender may send on a day before an editor has to look
 * @param mostTaken that one sender may send on a day at all: nobody who means it sends as
 * many, while a school behind one address may
 * @param addressKept how long after the end the reader's address is kept
 */
@ConfigurationProperties("lexikon.reports")
public record ReportProperties(@DefaultValue("3s") Duration fastest, @DefaultValue("2") int mostLinks,
		@DefaultValue("40") int longEnough, @DefaultValue("6h") Duration remembered,
		@DefaultValue("5") int mostForAddress, @DefaultValue("20") int mostTrusted, @DefaultValue("200") int mostTaken,
		@DefaultValue("90d") Duration addressKept) {
}
