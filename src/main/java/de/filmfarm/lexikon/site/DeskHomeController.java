package de.filmfarm.lexikon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import de.filmfarm.lexikon.account.DeskPlace;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.state.Finding.Theme;
import de.filmfarm.lexikon.editorial.state.Finding;
import de.filmfarm.lexikon.editorial.state.LexikonState;
import de.filmfarm.lexikon.search.IndexDesk;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.site.DeskHome.Shortcoming;
import de.filmfarm.lexikon.site.DeskHome.Tally;
import de.filmfarm.lexikon.site.DeskHomeQueries.Counts;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page of the desk: what there is to do for whoever looks.
 */
@Controller
class DeskHomeController {

	private static final Set<Finding> COUNTED = Set.of(Finding.UNMET_SEARCHES, Finding.SUGGESTIONS);

	private final DeskHomeQueries queries;

	private final IndexDesk index;

	private final LexikonState state;

	DeskHomeController(DeskHomeQueries queries, IndexDesk index, LexikonState state) {
		this.queries = queries;
		this.index = index;
		this.state = state;
	}

	@GetMapping("/admin")
	String show(@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model) {
		Counts counts = this.queries.counts(signedIn.account());
		List<Tally> tallies = new ArrayList<>();
		if (DeskPlace.REVIEWS.isOpenTo(signedIn.role())) {
			tallies.add(new Tally("reviews", counts.reviews(), DeskPlace.REVIEWS.path()));
		}
		tallies.add(new Tally("work", counts.work(), "#work"));
		boolean reports = DeskPlace.REPORTS.isOpenTo(signedIn.role());
		tallies.add(new Tally("reports", counts.reports(),
				reports ? DeskPlace.REPORTS.path() : "/admin/terms?report=true"));
		if (reports && counts.held() > 0) {
			tallies.add(new Tally("held", counts.held(), DeskPlace.REPORTS.path() + "?state=held"));
		}
		tallies.add(new Tally("due", counts.due(), "/admin/terms?due=true"));
		tallies.add(new Tally("unmet", counts.unmet(), "#unmet"));
		tallies.add(new Tally("suggestions", counts.suggestions(),
				DeskPlace.SUGGESTIONS.isOpenTo(signedIn.role()) ? DeskPlace.SUGGESTIONS.path() : "#suggestions"));
		model.addAttribute("page", new DeskHome(tallies, this.queries.work(signedIn.account(), LanguageTag.of(locale)),
				this.queries.unmet(), this.queries.suggestions(), shortcomings(signedIn.role(), locale)));
		if (DeskPlace.INDEX.isOpenTo(signedIn.role())) {
			model.addAttribute("report", this.index.report());
		}
		return "site/desk";
	}

	/** What is counted above is not said again. */
	private List<Shortcoming> shortcomings(Role role, Locale locale) {
		return this.state.figures()
			.waitingFor(role)
			.stream()
			.filter((figure) -> figure.finding().theme() != Theme.WAITING && !COUNTED.contains(figure.finding()))
			.map((figure) -> new Shortcoming(figure.finding().key(), name(figure.language(), locale), figure.number(),
					figure.address()))
			.toList();
	}

	private static @Nullable String name(@Nullable String language, Locale locale) {
		return (language != null) ? LanguageTag.of(language).displayName(locale) : null;
	}

}
