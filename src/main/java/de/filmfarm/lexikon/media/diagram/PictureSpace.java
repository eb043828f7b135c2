package de.filmfarm.lexikon.media.diagram;

/**
 * The room in a picture taken straight ahead at the height of the eyes: everybody's eyes
 * are on the horizon, and what is further away is smaller.
 */
final class PictureSpace {

	/** Height of the lens in centimetres. */
	static final double EYES = 160;

	/** Centimetres from the middle of a person to a nose in profile. */
	private static final double NOSE = 13;

	/** Angle of view from top to bottom, of a usual lens. */
	private static final double VERTICAL = 30;

	/** Centimetres that the frame is high at one metre. */
	private final double metres;

	private final double width;

	private final double height;

	private final FramedPicture picture;

	private final double scale;

	private final double horizon;

	PictureSpace(FramedPicture picture, double width, double height) {
		this(picture, width, height, VERTICAL);
	}

	PictureSpace(FramedPicture picture, double width, double height, double vertical) {
		this.metres = 200 * Math.tan(Math.toRadians(vertical / 2));
		this.picture = picture;
		this.width = width;
		this.height = height;
		ShotSize size = picture.players().isEmpty() ? ShotSize.LONG_SHOT : picture.players().get(0).size();
		Double headroom = picture.headroom();
		this.scale = (headroom != null) ? height * (1 - headroom) / (Person.HEIGHT + 2 - size.bottom())
				: height / (size.top() - size.bottom());
		this.horizon = height + (size.bottom() - EYES) * this.scale;
	}

	double width() {
		return this.width;
	}

	double height() {
		return this.height;
	}

	double horizon() {
		return this.horizon;
	}

	/** The point in which lines that go away from us meet. */
	Point vanishing() {
		return new Point(this.picture.vanishing() * this.width, this.horizon);
	}

	/** Units of a centimetre at a person. */
	double scale(Player player) {
		if (player.equals(this.picture.players().get(0))) {
			return this.scale;
		}
		return this.height / (player.size().top() - player.size().bottom());
	}

	Point feet(Player player) {
		return new Point(player.at() * this.width, this.horizon + EYES * scale(player));
	}

	/** The top of the head. */
	Point crown(Player player) {
		return feet(player).plus(0, -(Person.HEIGHT + 2) * scale(player));
	}

	/** How much of a person the frame shows, which cuts all at the same height. */
	ShotSize size(Player player) {
		double scale = scale(player);
		return ShotSize.of((feet(player).y() - this.height) / scale, this.height / scale / Person.HEIGHT);
	}

	/**
	 * The tip of the nose of who looks to a side, where the space before the eyes begins.
	 */
	Point nose(Player player) {
		double scale = scale(player);
		return feet(player).plus(player.faces().side * NOSE * scale, -(EYES + 1) * scale);
	}

	/** The part of the width before the eyes of who looks to a side. */
	double lookingRoom(Player player) {
		double nose = nose(player).x() / this.width;
		return (player.faces().side > 0) ? 1 - nose : nose;
	}

	/** Metres between the camera and the first person. */
	double distance() {
		return this.height / this.scale / this.metres;
	}

	/** Units of a metre so many metres behind the first person. */
	double metre(double behind) {
		return this.scale * 100 * distance() / Math.max(.1, distance() + behind);
	}

	/** Where a place is, so many metres behind the first person. */
	Point at(double side, double above, double behind) {
		double metre = metre(behind);
		return new Point(this.picture.vanishing() * this.width + side * metre,
				this.horizon - (above - EYES / 100) * metre);
	}

}
