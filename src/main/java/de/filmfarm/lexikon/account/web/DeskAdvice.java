package de.filmfarm.lexikon.account.web;

import java.util.Arrays;
import java.util.List;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPlace;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.web.Desk.Place;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page of the desk its frame.
 */
@ControllerAdvice
class DeskAdvice {

	private final Accounts accounts;

	DeskAdvice(Accounts accounts) {
		this.accounts = accounts;
	}

	@ModelAttribute("desk")
	@Nullable Desk desk(@AuthenticationPrincipal @Nullable SignedIn signedIn, HttpServletRequest request) {
		String path = request.getRequestURI();
		if (!path.equals("/admin") && !path.startsWith("/admin/")) {
			return null;
		}
		return (signedIn != null) ? new Desk(true,
				this.accounts.findById(signedIn.account()).map(Account::getName).orElse(""), places(signedIn, path))
				: Desk.none();
	}

	private static List<Place> places(SignedIn signedIn, String path) {
		return Arrays.stream(DeskPlace.values())
			.filter((place) -> place.isOpenTo(signedIn.role()))
			.map((place) -> new Place(place.key(), place.path(), place.holds(path)))
			.toList();
	}

}
