package de.filmfarm.lexikon.media.diagram;

/**
 * How a standing person looks from the front, the back and the side. Coordinates are in
 * centimetres, the feet at 0, 0 and the top of the head at 0, -176.
 */
enum Person {

	/** Looking at us. */
	FRONT {
		@Override
		void head(Svg svg) {
			svg.add("path", "class", "skin", "d", NECK);
			svg.add("path", "class", "skin", "d",
					"M-9.5-162C-9.5-176 9.5-176 9.5-162 9.5-153 5-147.5 0-147.5S-9.5-153-9.5-162Z");
			svg.add("path", "class", "hair", "d",
					"M-10-158C-13-180 13-180 10-158 9.8-163 8.5-166 6.5-168.5 2-167-3-167-6.5-169-8.5-166-9.8-163-10-158Z");
			svg.add("path", "class", "pen", "d",
					"M-5.8-162.6Q-3.8-163.8-1.8-162.6M1.8-162.6Q3.8-163.8 5.8-162.6M.2-160-.9-155.6H.9M-3-152Q0-150.9 3-152");
			svg.add("path", "class", "pen eye", "d", "M-3.8-160.4V-160.3M3.8-160.4V-160.3");
		}

		@Override
		void body(Svg svg) {
			svg.add("path", "class", "cloth", "d", LEGS);
			svg.add("path", "class", "coat", "d", TRUNK);
			svg.add("path", "class", "pen", "d", "M-5-146 0-136 5-146M0-136V-92");
		}
	},

	/** Looking away. */
	BACK {
		@Override
		void head(Svg svg) {
			svg.add("path", "class", "skin", "d", NECK);
			svg.add("path", "class", "hair", "d",
					"M-9.8-162C-10.5-180 10.5-180 9.8-162 9.5-154 6-150 0-150S-9.5-154-9.8-162Z");
		}

		@Override
		void body(Svg svg) {
			svg.add("path", "class", "cloth", "d", LEGS);
			svg.add("path", "class", "coat", "d", TRUNK);
		}
	},

	/** Looking to the right of the picture. */
	SIDE {
		@Override
		void head(Svg svg) {
			svg.add("path", "class", "skin", "d", "M-5-153-6-145H4L3.6-150Z");
			svg.add("path", "class", "skin", "d",
					"M-9-162C-9-176 9-177 9-164L9.2-161.5 11.6-157.6 9.2-156.8 9.6-154.6 8.6-153.6 8.8-151.6C8.4-148.6 5-148.6 1-149.6-5-150-9-154-9-162Z");
			svg.add("path", "class", "hair", "d",
					"M8.6-167C8-179-11-180-11-163-11-157-9-153-5.5-151-4-155-4-158-3-161-1-163 1-166 2-169 5-167 7-167 8.6-167Z");
			svg.add("path", "class", "pen", "d", "M5-163.4Q6.6-164.2 8-163.2M8.8-153.7 6-153.9");
			svg.add("path", "class", "pen eye", "d", "M6.6-161V-160.9");
		}

		@Override
		void body(Svg svg) {
			svg.add("path", "class", "cloth", "d", "M-9-92-7-3H9L9.5-1-6-1Z M-9-92H9L5-3H-7Z");
			svg.add("path", "class", "coat", "d",
					"M-6-147C-13-143-14-132-13-118L-11-86H11L12-118C13-132 11-142 5-146Z");
			svg.add("path", "class", "pen", "d", "M-4-138C-6-120-4-108-1-84L4-84C4-104 4-124 3-136");
		}
	};

	private static final String NECK = "M-4.6-153-5.4-145H5.4L4.6-153Z";

	private static final String LEGS = "M-15-92-13-2H-3L0-78 3-2H13L15-92Z";

	private static final String TRUNK = "M-6-147C-17-144.5-22.5-142-24-132L-28-86H-21.5L-17.5-120-16.5-88H16.5L17.5-120 "
			+ "21.5-86H28L24-132C22.5-142 17-144.5 6-147Z";

	/** Centimetres from the floor to the top of the head. */
	static final double HEIGHT = 176;

	/**
	 * How a person looks who faces a direction, seen by a camera that looks in another.
	 */
	static Person seen(double faces, double heading) {
		double angle = Math.toRadians(faces - heading);
		if (Math.abs(Math.cos(angle)) >= Math.cos(Math.toRadians(40))) {
			return (Math.cos(angle) < 0) ? FRONT : BACK;
		}
		return SIDE;
	}

	abstract void head(Svg svg);

	abstract void body(Svg svg);

	/**
	 * Draws it.
	 * @param x of the feet
	 * @param y of the feet
	 * @param scale units a centimetre
	 * @param mirrored so that it looks to the left
	 */
	void draw(Svg svg, double x, double y, double scale, boolean mirrored) {
		svg.open("g", "class", "person", "transform", "translate(%s %s) scale(%s %s)".formatted(Svg.number(x),
				Svg.number(y), precise(mirrored ? -scale : scale), precise(scale)));
		body(svg);
		head(svg);
		svg.close();
	}

	private static String precise(double scale) {
		return String.valueOf(Math.round(scale * 10_000) / 10_000.0);
	}

}
