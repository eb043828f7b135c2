package de.filmfarm.lexikon.report.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import de.filmfarm.lexikon.editorial.difference.DiffView;

/**
 * What a reader has set right, for other readers.
 *
 * @param number permanent number of the term
 * @param headword of the term
 * @param language of the headword
 * @param department key of the upper category
 * @param path of the page of the term
 * @param revision that set it right
 * @param publishedAt when readers saw it first
 * @param changedAt when anything was added last, such as thanks
 * @param thanks names of readers who want to be thanked, most often none
 * @param reasons last parts of the messages {@code correction.about.<reason>}
 * @param changes as far as readers of the page see them
 */
public record CorrectionEntry(long number, String headword, String language, String department, String path,
		int revision, OffsetDateTime publishedAt, OffsetDateTime changedAt, List<String> thanks, List<String> reasons,
		DiffView changes) {

	/** Changes that a list shows; whoever wants all goes on to the difference. */
	private static final int SHORT = 3;

	/** The first things that have changed. */
	public List<Line> lines() {
		return all().limit(SHORT).toList();
	}

	/** How many more there are. */
	public long more() {
		return Math.max(0, all().count() - SHORT);
	}

	private Stream<Line> all() {
		return this.changes.sections()
			.stream()
			.flatMap((section) -> section.rows()
				.stream()
				.map((row) -> new Line(!section.part().equals("ARTICLE") || !row.kind().equals("CHANGED"), row)));
	}

	/** Where the whole difference is shown. */
	public String difference() {
		return this.path + "/history?revision=" + this.revision + "#r" + this.revision;
	}

	/** Where it stands on its page. */
	public String anchor() {
		return "c" + this.number + "-" + this.revision;
	}

	public LocalDate day() {
		return this.publishedAt.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
	}

	/**
	 * One thing that has changed.
	 *
	 * @param named whether to say which: an entry has one text in the language of its
	 * page
	 */
	public record Line(boolean named, DiffView.Row row) {
	}

}
