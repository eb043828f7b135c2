package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.editorial.revision.Piece;
import de.filmfarm.lexikon.report.ArticlePart;
import org.jspecify.annotations.Nullable;

/**
 * A report beside its entry.
 *
 * @param report what was reported, and what became of it
 * @param entry the entry it is about, unless it is about a search
 * @param talk what was said since
 * @param fixes revisions that may have corrected it, the latest first
 * @param twins others on the same words, the oldest first
 * @param others about the same term
 * @param steps who did what
 * @param answers that editors often give
 * @param form what was written and not taken, by field
 * @param errors messages by field
 */
public record ReportPage(ReportRow report, @Nullable Entry entry, List<Said> talk, List<Fix> fixes,
		List<QueueEntry> twins, List<QueueEntry> others, List<Step> steps, List<Canned> answers,
		Map<String, String> form, Map<String, String> errors) {

	/** Its own address. */
	public String path() {
		return "/admin/reports/" + this.report.id();
	}

	/** How many on the same words are open, with this one. */
	public long openTwins() {
		return this.twins.stream().filter((twin) -> !twin.isClosed()).count() + (this.report.isOpen() ? 1 : 0);
	}

	/** The same with other texts in its forms. */
	ReportPage with(Map<String, String> written) {
		return new ReportPage(this.report, this.entry, this.talk, this.fixes, this.twins, this.others, this.steps,
				this.answers, written, this.errors);
	}

	/** The field's value: what was written, else what is likely. */
	public String value(String field, String otherwise) {
		return this.form.getOrDefault(field, otherwise);
	}

	/**
	 * The entry.
	 *
	 * @param term number
	 * @param language of the headword, if it is not that of the desk
	 * @param path of the public page in the language of the report
	 * @param published revision that readers see
	 * @param latest revision that there is
	 * @param basis the latest, as the adoption has to know it
	 * @param latestStatus of the latest revision
	 * @param latestAuthor of the latest revision
	 * @param today where the words stand in what readers see now
	 * @param read where they stood in what the reader saw, if that was another text
	 * @param proposal how the words would become those proposed
	 * @param adoptable whether the proposal can be put in by itself
	 */
	public record Entry(long term, String headword, @Nullable String language, String department, @Nullable String path,
			@Nullable Integer published, int latest, String basis, String latestStatus, String latestAuthor,
			@Nullable Excerpt today, @Nullable Excerpt read, List<Piece> proposal, boolean adoptable) {

		/** Where it is written. */
		public String desk() {
			return "/admin/terms/" + this.term;
		}

		/** Whether somebody has written what readers do not see. */
		public boolean isAhead() {
			return this.published == null || this.latest > this.published;
		}

	}

	/**
	 * Words with what stands around them.
	 *
	 * @param same whether they are the words that were reported
	 */
	public record Excerpt(ArticlePart part, String before, String words, String after, boolean same) {
	}

	/** What an editor, or without a name the reader, has said. */
	public record Said(@Nullable String name, String text, @Nullable String held, OffsetDateTime at) {
	}

	/** A revision that readers got to see after the report. */
	public record Fix(int number, String note, String author, OffsetDateTime at) {
	}

	/**
	 * Something that was done.
	 *
	 * @param what last part of its message {@code queue.step.<what>}
	 */
	public record Step(String what, @Nullable String person, OffsetDateTime at) {
	}

	/** An answer in the reader's language. */
	public record Canned(long id, String title, String text) {
	}

}
