package de.filmfarm.lexikon.editorial.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.TermIndex;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The figures of the lexikon as they are now. In a large lexikon counting takes its time;
 * then the last count is shown for a while, with the time of it.
 */
@Component
public class LexikonState {

	/** What is counted faster than this is counted each time. */
	private static final Duration FAST = Duration.ofMillis(300);

	/** So that counting takes a twentieth of the time of one connection at most. */
	private static final int TIMES_KEPT = 20;

	/** Languages of the glossary: those with an analysis of their own. */
	private static final List<String> GLOSSARY = TermIndex.LANGUAGES.stream()
		.filter((language) -> language.length() == 2)
		.toList();

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final InterfaceLanguages languages;

	private @Nullable Count last;

	LexikonState(JdbcClient jdbc, TransactionTemplate transaction, InterfaceLanguages languages) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.languages = languages;
	}

	/** All figures. Of those who ask at once one counts, and the others wait for it. */
	public Count figures() {
		return figures(Instant.now());
	}

	private synchronized Count figures(Instant asked) {
		Count known = this.last;
		if (known != null && !asked.isAfter(known.keptUntil())) {
			return known;
		}
		Instant now = Instant.now();
		List<StateFigure> figures = this.transaction.execute((status) -> count());
		Duration took = Duration.between(now, Instant.now());
		Count count = new Count(figures, now,
				(took.compareTo(FAST) < 0) ? now : now.plus(took.multipliedBy(TIMES_KEPT)));
		this.last = count;
		return count;
	}

	/** Whoever asks next gets a new count. */
	synchronized void forget() {
		this.last = null;
	}

	/** Counts everything now. */
	List<StateFigure> count() {
		List<StateFigure> figures = new ArrayList<>();
		for (Finding finding : Finding.values()) {
			if (finding.isPerLanguage()) {
				languages(finding).forEach((language) -> figures.add(count(finding, language)));
			}
			else {
				figures.add(count(finding, null));
			}
		}
		return figures;
	}

	private List<String> languages(Finding finding) {
		return (finding == Finding.MISSING_NAMES) ? GLOSSARY
				: this.languages.tags().stream().map(LanguageTag::value).toList();
	}

	private StateFigure count(Finding finding, @Nullable String language) {
		return new StateFigure(finding, language,
				this.jdbc.sql("select count(*) from (" + FindingSql.rows(finding) + ") found")
					.param("counted", language)
					.query(Long.class)
					.single());
	}

	/** Whether names are counted in a language. */
	public static boolean isGlossaryLanguage(String language) {
		return GLOSSARY.contains(language);
	}

	/**
	 * All figures at one time.
	 *
	 * @param keptUntil when they are counted anew; the time itself if that is fast
	 */
	public record Count(List<StateFigure> figures, Instant at, Instant keptUntil) {

		/** Whether the figures may be older than the page that shows them. */
		public boolean isKept() {
			return this.keptUntil.isAfter(this.at);
		}

		/**
		 * Those that somebody with a role can do something about and that are not zero;
		 * what one shares with the role below is left to that.
		 */
		public List<StateFigure> waitingFor(Role role) {
			Role worker = (role == Role.ADMIN) ? Role.EDITOR : role;
			return this.figures.stream()
				.filter((figure) -> figure.number() > 0 && figure.finding().role() == worker)
				.toList();
		}

		/** Findings in the order of the page that belong to a theme. */
		public List<StateFigure> of(Finding.Theme theme) {
			return this.figures.stream().filter((figure) -> figure.finding().theme() == theme).toList();
		}

	}

}
