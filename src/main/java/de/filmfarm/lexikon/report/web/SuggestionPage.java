package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.report.web.SuggestionQueries.NearTerm;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion with all that is known of it.
 *
 * @param row what the list shows of it
 * @param counts how often it was missed, by language and origin
 * @param messages what readers wrote, the oldest first
 * @param near terms with similar names
 * @param term made of it, if there is one
 * @param reason why it was declined, by language, if it was
 * @param decider who decided, if somebody has
 * @param addresses how many readers wait for an answer
 * @param notes of editors, the oldest first
 */
public record SuggestionPage(SuggestionRow row, List<Count> counts, List<Message> messages, List<NearTerm> near,
		@Nullable Target term, Map<String, String> reason, @Nullable String decider, long addresses, List<Note> notes) {

	/** How often it was missed somewhere. */
	public record Count(String language, String origin, long times) {
	}

	/** What a reader wrote, and whether they left an address. */
	public record Message(String language, @Nullable String message, boolean addressed, OffsetDateTime at) {
	}

	/** The term made of it, by a name that it has or is to have. */
	public record Target(long number, String name, String status) {
	}

	/** What an editor noted. */
	public record Note(String author, String text, OffsetDateTime at) {
	}

}
