package de.filmfarm.lexikon.account.web;

import java.util.List;

/**
 * The frame of the desk for whoever works at it.
 *
 * @param signedIn whether anybody does
 * @param name as it is shown
 * @param places where one may go
 */
public record Desk(boolean signedIn, String name, List<Place> places) {

	/** Whether one may go to a place. */
	public boolean leadsTo(String place) {
		return this.places.stream().anyMatch((one) -> one.name().equals(place));
	}

	/** For those who are not let in yet. */
	static Desk none() {
		return new Desk(false, "", List.of());
	}

	/**
	 * A part of the desk.
	 *
	 * @param name of its message, {@code desk.place.<name>}
	 * @param path of its first page
	 * @param current whether the page that is shown belongs to it
	 */
	public record Place(String name, String path, boolean current) {
	}

}
