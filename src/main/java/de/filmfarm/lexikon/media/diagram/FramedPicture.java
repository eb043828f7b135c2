package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * What one frame shows.
 *
 * @param caption above it
 * @param players people in it; the first decides how large everything is
 * @param place behind them
 * @param vanishing where lines that go away from us meet, from the left edge, 0, to the
 * right one, 1
 * @param through what stands before them
 * @param stand of the camera, unless it looks straight ahead at the height of the eyes
 * @param roll degrees by which the camera leans clockwise
 * @param headroom part of the frame above the head of the first, if it is not the usual
 * one
 * @param guides drawn over the picture
 */
record FramedPicture(Caption caption, List<Player> players, Place place, double vanishing, Through through,
		@Nullable CameraStand stand, double roll, @Nullable Double headroom, Set<Guide> guides) {

	static FramedPicture read(YamlValue lines) {
		lines.only("term", "label", "size", "people", "place", "vanishing", "through", "camera", "roll", "headroom",
				"guides");
		ShotSize size = lines.field("size").map((value) -> value.one(ShotSize.class)).orElse(ShotSize.MEDIUM_SHOT);
		List<Player> players = new ArrayList<>();
		lines.listOf("people").forEach((person) -> players.add(Player.read(person, size, players.size())));
		Set<Guide> guides = EnumSet.noneOf(Guide.class);
		lines.listOf("guides").forEach((guide) -> guides.add(guide.one(Guide.class)));
		FramedPicture picture = new FramedPicture(Caption.read(lines), players,
				lines.field("place").map((value) -> value.one(Place.class)).orElse(Place.PLAIN),
				lines.field("vanishing").map((value) -> value.decimal(0, 1)).orElse(.5),
				lines.field("through").map((value) -> value.one(Through.class)).orElse(Through.NOTHING),
				lines.field("camera").map(CameraStand::read).orElse(null),
				lines.field("roll").map((value) -> value.decimal(-60, 60)).orElse(0.0),
				lines.field("headroom").map((value) -> value.decimal(-.3, .7)).orElse(null), guides);
		picture.check(lines);
		return picture;
	}

	private void check(YamlValue lines) {
		Optional<Player> first = this.players.stream().findFirst();
		if (this.stand != null && (lines.field("size").isPresent() || this.headroom != null || this.place != Place.PLAIN
				|| this.through != Through.NOTHING)) {
			throw lines.error("with a 'camera', its height and distance say how large people are; "
					+ "leave out size, headroom, place and through");
		}
		for (Guide guide : this.guides) {
			guide.needs(this).ifPresent((reason) -> {
				throw lines.required("guides").error("'" + guide.key() + "' needs " + reason);
			});
		}
		if (this.through != Through.NOTHING
				&& first.filter((player) -> player.size().compareTo(ShotSize.AMERICAN_SHOT) >= 0).isEmpty()) {
			throw lines.required("through").error("a doorway needs a person of an american-shot or wider behind it");
		}
	}

	/** What is behind people. */
	enum Place {

		/** A plain wall, and a floor. */
		PLAIN,

		/** A wall with a window and a picture. */
		ROOM,

		/** A long corridor. */
		CORRIDOR,

		/** A straight road. */
		ROAD,

		/** Hills. */
		LANDSCAPE;

		/** Whether it has lines that go away from us. */
		boolean hasLines() {
			return this == CORRIDOR || this == ROAD;
		}

	}

	/** What we look through. */
	enum Through {

		/** Nothing. */
		NOTHING,

		/** An open door in a dark wall. */
		DOORWAY,

		/** A window in a dark wall. */
		WINDOW

	}

	/** What is drawn over the picture. */
	enum Guide {

		/** Lines at a third and two thirds, and the points where they cross. */
		THIRDS,

		/** From corner to corner. */
		DIAGONALS,

		/** The middle. */
		CENTRE,

		/** The axis from top to bottom. */
		SYMMETRY,

		/** Between the upper edge and the head. */
		HEADROOM,

		/** Between the face and the edge at which it looks. */
		LOOKING_ROOM,

		/** The empty part. */
		NEGATIVE_SPACE,

		/** Edges that lead the eye. */
		LEADING_LINES,

		/** The frame in the picture. */
		FRAME_WITHIN_A_FRAME,

		/** What is level. */
		HORIZON;

		String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** Whether it is a term that the legend names. */
		boolean isTerm() {
			return this == HEADROOM || this == LOOKING_ROOM || this == NEGATIVE_SPACE || this == LEADING_LINES
					|| this == FRAME_WITHIN_A_FRAME;
		}

		/** What a picture lacks for it. */
		Optional<String> needs(FramedPicture picture) {
			boolean somebody = !picture.players.isEmpty() && picture.stand == null;
			boolean there = switch (this) {
				case HEADROOM, NEGATIVE_SPACE -> somebody;
				case LOOKING_ROOM -> somebody && picture.players.get(0).faces().side != 0;
				case LEADING_LINES -> picture.place.hasLines();
				case FRAME_WITHIN_A_FRAME -> picture.through != Through.NOTHING;
				default -> true;
			};
			return there ? Optional.empty() : Optional.of(switch (this) {
				case LOOKING_ROOM -> "a first person who looks to the left or right";
				case LEADING_LINES -> "place: corridor or road";
				case FRAME_WITHIN_A_FRAME -> "through: doorway or window";
				default -> "a person, and no camera";
			});
		}

	}

}
