package de.filmfarm.lexikon.editorial.state.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import de.filmfarm.lexikon.account.DeskPlace;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.EditorialProperties;
import de.filmfarm.lexikon.editorial.state.Finding.Theme;
import de.filmfarm.lexikon.editorial.state.LexikonState.Count;
import de.filmfarm.lexikon.editorial.state.StateDays.Day;
import de.filmfarm.lexikon.editorial.state.StateFigure;
import de.filmfarm.lexikon.editorial.state.web.StatePage.Line;
import de.filmfarm.lexikon.editorial.state.web.StatePage.Section;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes the page of figures and days.
 */
@Component
class StatePages {

	private final EditorialProperties properties;

	StatePages(EditorialProperties properties) {
		this.properties = properties;
	}

	StatePage page(Count count, List<Day> days, Role role, Locale locale) {
		return new StatePage(Arrays.stream(Theme.values())
			.map((theme) -> new Section(theme.key(),
					count.of(theme).stream().map((figure) -> line(figure, days, role, locale)).toList()))
			.toList(), count.isKept() ? count.at().atZone(this.properties.zone()) : null);
	}

	private static Line line(StateFigure figure, List<Day> days, Role role, Locale locale) {
		String language = figure.language();
		return new Line(figure.key().replace('.', '-'), figure.finding().key(),
				(language != null) ? LanguageTag.of(language).displayName(locale) : null, figure.number(),
				path(figure, role), Trend.of(figure.key(), days));
	}

	private static @Nullable String path(StateFigure figure, Role role) {
		String address = figure.address();
		String path = address.replaceFirst("\\?.*", "");
		boolean closed = Arrays.stream(DeskPlace.values())
			.anyMatch((place) -> place.holds(path) && !place.isOpenTo(role));
		return closed ? null : address;
	}

}
