package de.filmfarm.lexikon.media.diagram;

import java.util.Comparator;
import java.util.List;

/**
 * Draws what a frame shows, from 0, 0 to its width and height; the frame itself is drawn
 * by who puts it somewhere.
 */
final class FramedPictureDrawing {

	private final FramedPicture picture;

	private final PictureSpace space;

	FramedPictureDrawing(FramedPicture picture, double width, double height) {
		this.picture = picture;
		this.space = new PictureSpace(picture, width, height);
	}

	PictureSpace space() {
		return this.space;
	}

	/** The class of a person: clothes, and whether sharp. */
	static String look(Player player) {
		return "person" + (player.longHair() ? " other" : "") + (player.soft() ? " soft" : "");
	}

	/**
	 * Draws it at a place, cut at its edges.
	 * @param part of the picture that is shown at the size of the whole
	 */
	void draw(Svg svg, Point at, Framing.Cut part) {
		double width = this.space.width();
		double height = this.space.height();
		svg.open("svg", "x", at.x(), "y", at.y(), "width", width, "height", height, "viewBox",
				"%s %s %s %s".formatted(Svg.number((part.x() - part.width() / 2) * width),
						Svg.number((part.y() - part.width() / 2) * height), Svg.number(part.width() * width),
						Svg.number(part.width() * height)));
		boolean leans = this.picture.roll() != 0;
		if (leans) {
			// The picture leans to the other side than the camera.
			svg.open("g", "transform", "rotate(%s %s %s)".formatted(Svg.number(-this.picture.roll()),
					Svg.number(width / 2), Svg.number(height / 2)));
		}
		content(svg, 1 / part.width());
		if (leans) {
			svg.close();
		}
		svg.close();
	}

	private void content(Svg svg, double times) {
		if (this.picture.stand() != null) {
			new TiltedPicture(svg, this.picture.stand(), this.space.width(), this.space.height())
				.draw(this.picture.players());
			return;
		}
		Backdrop backdrop = new Backdrop(svg, this.space);
		backdrop.draw(this.picture.place());
		List<Player> fromTheBack = this.picture.players()
			.stream()
			.sorted(Comparator.comparingDouble(this.space::scale))
			.toList();
		for (Player player : fromTheBack) {
			person(svg, player, times);
			if (player.equals(this.picture.players().get(0))
					&& this.picture.through() != FramedPicture.Through.NOTHING) {
				backdrop.through(this.picture.through(), this.space.feet(player), this.space.scale(player));
			}
		}
	}

	private void person(Svg svg, Player player, double times) {
		player.faces().person.drawEnlarged(svg, look(player), this.space.feet(player), this.space.scale(player), times,
				player.faces().side < 0, player.longHair());
	}

}
