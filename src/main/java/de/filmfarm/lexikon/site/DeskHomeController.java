package de.filmfarm.lexikon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.filmfarm.lexikon.account.DeskPlace;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.search.IndexDesk;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.site.DeskHome.Tally;
import de.filmfarm.lexikon.site.DeskHomeQueries.Counts;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page of the desk: what there is to do for whoever looks.
 */
@Controller
class DeskHomeController {

	private final DeskHomeQueries queries;

	private final IndexDesk index;

	DeskHomeController(DeskHomeQueries queries, IndexDesk index) {
		this.queries = queries;
		this.index = index;
	}

	@GetMapping("/admin")
	String show(@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model) {
		Counts counts = this.queries.counts(signedIn.account());
		List<Tally> tallies = new ArrayList<>();
		if (DeskPlace.REVIEWS.isOpenTo(signedIn.role())) {
			tallies.add(new Tally("reviews", counts.reviews(), DeskPlace.REVIEWS.path()));
		}
		tallies.add(new Tally("work", counts.work(), "#work"));
		tallies.add(new Tally("reports", counts.reports(), "/admin/terms?report=true"));
		tallies.add(new Tally("due", counts.due(), "/admin/terms?due=true"));
		tallies.add(new Tally("unmet", counts.unmet(), "#unmet"));
		tallies.add(new Tally("suggestions", counts.suggestions(),
				DeskPlace.SUGGESTIONS.isOpenTo(signedIn.role()) ? DeskPlace.SUGGESTIONS.path() : "#suggestions"));
		model.addAttribute("page", new DeskHome(tallies, this.queries.work(signedIn.account(), LanguageTag.of(locale)),
				this.queries.unmet(), this.queries.suggestions()));
		if (DeskPlace.INDEX.isOpenTo(signedIn.role())) {
			model.addAttribute("report", this.index.report());
		}
		return "site/desk";
	}

}
