package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A head from all sides, looking to the right where it does not look at us or away.
 * Coordinates are in centimetres, the floor at 0, the crown at -176, the eyes half way
 * between crown and chin.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
enum Head {

	/** Looking at us. */
	FRONT("M-5-156L-6.2-144.5C-3-142.5 3-142.5 6.2-144.5L5-156Z",
			"M-9.2-163C-11.8-164.6-11.4-157.4-8.8-156.6ZM9.2-163C11.8-164.6 11.4-157.4 8.8-156.6Z"
					+ "M-9.5-163.5C-9.5-177 9.5-177 9.5-163.5C9.5-157 7.8-152.6 4.6-149.6C2.8-148 1.4-147.4 0-147.4C-1.4-147.4-2.8-148-4.6-149.6C-7.8-152.6-9.5-157-9.5-163.5Z",
			"M-9.9-160.5C-13.5-180.5 13.5-180.5 9.9-160.5C9.6-163.4 8.8-166 7.6-168.2C3-166.8-3.4-167-6.4-169.6C-7.8-167.4-9.4-164-9.9-160.5Z",
			"M-9.4-165C-15-160-12-148-13.4-140C-9-141-8.2-146-8.2-152ZM9.4-165C15-160 12-148 13.4-140C9-141 8.2-146 8.2-152ZM-10-160C-14-181 14-181 10-160C9.4-165 6-168.4 1-171.4C-3-168.6-9-166-10-160Z",
			List.of(new Stroke("eye-white",
					"M-6.3-161.2Q-4.1-163.7-1.8-161Q-4.1-159.7-6.3-161.2ZM6.3-161.2Q4.1-163.7 1.8-161Q4.1-159.7 6.3-161.2Z"),
					new Stroke("iris",
							"M-5.1-161.5C-5.1-162.9-3-162.9-3-161.5C-3-160.1-5.1-160.1-5.1-161.5ZM5.1-161.5C5.1-162.9 3-162.9 3-161.5C3-160.1 5.1-160.1 5.1-161.5Z"),
					new Stroke("pen",
							"M-6.7-161.2Q-4.1-164.1-1.6-160.8M6.7-161.2Q4.1-164.1 1.6-160.8M.5-160.4C1-158 2-156.6 1.3-155.6C.7-155-.6-155-1.2-155.4M-3.4-152.5C-2-151.8-.6-152.2 0-152C.6-152.2 2-151.8 3.4-152.5M-1.6-150.2Q0-149.7 1.6-150.2"),
					new Stroke("brow", "M-7-164.2Q-4.4-166.2-1.7-164.7M7-164.2Q4.4-166.2 1.7-164.7")),
			List.of(new Stroke("pen", "M-5.8-163.2L-2-163.2M2-163.2L5.8-163.2M.2-160L-.9-155.6L.9-155.6")),
			List.of(new Stroke("pen", "M-3-152.2Q0-150.8 3-152.2"),
					new Stroke("pen eye", "M-3.9-160.7L-3.9-160.6M3.9-160.7L3.9-160.6"))),

	/** Half turned to the right. */
	THREE_QUARTER("M-6-157L-7-144.5C-3-142.5 2-142.5 5-144.5L3.6-151Z",
			"M-5-155.8C-7-156-9.6-160-9.6-165C-9.6-178 7.2-178 7-169C8-167 8.3-165 8-163.4C7.8-162.4 8-161.2 8.3-159.8C8.5-157.6 7.8-155.4 7.4-153.4C7.1-151 6.4-149 5.1-148C4-147.2 2.4-147.4 1-148.2C-2-150-4.2-152.4-5-155.8Z",
			"M7.2-168.2C8-180.5-11.4-181-11.2-164C-11-159-9.8-156-7-154.4C-6.2-155-5.6-156-5.2-157.2C-6-159.6-5.6-162.8-3.6-163C-3.2-165-2.6-168 0-168.8C2.4-168.6 5.4-167.4 7.2-168.2Z",
			"M-6-164C-11-157-9-148-11.4-140C-6.4-140.4-4.4-146-4-153ZM7-167C8-181-12.4-181.4-11.8-163.4C-11.6-157-9-151-4.4-150.4C-5.8-156-5-162-2.6-166.2C0-168.8 4-170 5-171C5.4-169 6-168 7-167Z",
			List.of(new Stroke("eye-white",
					"M-2-161.1Q.2-163.6 2.7-160.9Q.4-159.6-2-161.1ZM4.9-160.9Q6.2-163.3 7.7-161.3Q6.4-159.8 4.9-160.9Z"),
					new Stroke("iris",
							"M.1-161.4C.1-162.8 2-162.8 2-161.4C2-160.1.1-160.1.1-161.4ZM5.9-161.4C5.9-162.7 7.3-162.7 7.3-161.4C7.3-160.2 5.9-160.2 5.9-161.4Z"),
					new Stroke("pen",
							"M-2.4-161.1Q.2-164 2.9-160.7M4.7-160.7Q6.2-163.8 7.9-161.4M4.2-162.2C4.8-159.8 6.6-157.4 6.2-156.3C5.8-155.4 4.8-155.2 3.4-155.6M1-152.5C2.4-151.9 3.6-152.2 4.3-152C4.9-152.2 5.8-151.9 6.7-152.5M2.8-150.2Q4.2-149.8 5.4-150.2"),
					new Stroke("brow", "M-2.6-164.2Q.2-166.2 3-164.5M4.8-164.6Q6.4-165.9 7.9-164.5")),
			List.of(new Stroke("pen", "M-1.8-163.2L2.4-163.2M5-163.2L7.6-163.2M4.4-160.6L6.2-156L4.2-155.6")),
			List.of(new Stroke("pen", "M1.6-152Q4-151.2 6-152.2"),
					new Stroke("pen eye", "M.7-160.7L.7-160.6M6.3-160.7L6.3-160.6"))),

	/** Looking to the right. */
	SIDE("M-6.4-157C-6.4-151-6.8-147-7.6-144.2C-4-142.4 0-142.4 4-144.2C2.8-147 2.4-149 2.8-151Z",
			"M-4-155.4C-7-156-9.6-160-9.6-165C-9.6-178 8-178 8.4-168.6C9-166.4 9.2-164.6 8.7-162.8C9.4-160.8 11.4-158.2 11.9-156.9C12-156 11-155.5 9.5-155.4C9.4-154.8 10-154.1 10.3-153.6C10.3-153 9.6-152.7 9.2-152.6C9.7-152.3 10-151.8 9.8-151.3C9.4-150.8 8.9-150.6 9-150.1C9.4-149.3 9.2-148 8.2-147.5C6.4-147 4.4-147.8 2.6-148.8C0-150-3-152-4-155.4Z",
			"M8.8-167.4C9.6-180-11.4-181.2-11.2-163.6C-11.1-158-9.4-154-6.2-152.6C-5-153.4-4.2-155-3.7-156.6C-4.4-159.6-3-163.2-.8-162.6C-.2-164.6 0-166 .8-167.4C3-169 6-168.2 8.8-167.4Z",
			"M8.6-168C9.4-180.4-12.2-181.6-11.8-163.4C-11.6-154-12-147-13.4-139.6C-7-139.4-4.2-144-2.6-150C-1.6-154-2-159-.4-162.6C1-166 4-169 8.6-168Z",
			List.of(new Stroke("eye-white", "M8.3-162.2Q6.4-162.6 5-160.9Q6.8-160.2 8-160.4Z"), new Stroke("iris",
					"M7-161.9C7.4-162.5 8.5-162.3 8.4-161.3C8.4-160.4 7.5-160.2 7.1-160.6C6.8-161 6.8-161.5 7-161.9Z"),
					new Stroke("pen",
							"M8.8-162.3Q6.6-163.2 4.6-160.8M9.4-156.4C8.9-157.1 8.2-156.7 8.3-155.8M9.2-152.6Q8-152.2 6.6-152.7"),
					new Stroke("brow", "M9-164.4Q6.8-166 4.6-164.6")),
			List.of(new Stroke("pen", "M5.2-163.2L8.4-163.2")),
			List.of(new Stroke("pen", "M9-152.7L6.4-152.6"), new Stroke("pen eye", "M7-160.9L7-160.8"))),

	/** Turned away, half to the right: an ear, and a cheek. */
	BACK_QUARTER("M-6-156L-7.6-144.5C-3-142.5 2-142.5 6-144.5L4.4-154Z",
			"M1-172C6-171 8.4-166.4 8.4-163.4C8.1-162 8.8-160.6 9-159C9-156.6 8.4-154 7.6-151.6C6.6-149.4 4.4-148.4 2-149.6L-2-153Z",
			"M6.6-168.6C5.8-180.6-11.8-181-11.2-163.6C-11-156-8.6-151.4-5-150.4C-2.6-150-.4-150.2.8-150.8C1.6-152.8 1.8-155 1.8-157C1.2-160 2.2-163.4 4-163.2C5-165 5.8-166.6 6.6-168.6Z",
			"M7-167.6C6-181.4-12.6-181.6-12-163.4C-11.8-155-12.4-146-13.2-139C-8-136.6 1-136.8 4.6-139.2C3.4-145 3.4-151 4-157C4.4-161.6 5.6-164.6 7-167.6Z",
			List.of(), List.of(), List.of()),

	/** Looking away. */
	BACK("M-5-156L-6.2-144.5C-3-142.5 3-142.5 6.2-144.5L5-156Z",
			"M-9.2-163C-11.8-164.6-11.4-157.4-8.8-156.6ZM9.2-163C11.8-164.6 11.4-157.4 8.8-156.6Z",
			"M-9.8-162C-11.4-172.5-7.6-179 0-179C7.6-179 11.4-172.5 9.8-162C9.6-155 6-150.6 0-150.6C-6-150.6-9.6-155-9.8-162Z",
			"M-10-162C-11.6-172.5-7.8-179.4 0-179.4C7.8-179.4 11.6-172.5 10-162C10-154 11.6-146 12.4-139.6C8-136.6-8-136.6-12.4-139.6C-11.6-146-10-154-10-162Z",
			List.of(), List.of(), List.of());

	private static final Stroke EAR = new Stroke("pen",
			"M-3-161.6C-1.2-163.6.6-161.4-.5-159C-.9-157.6-2-156.4-2.9-157.2M-2.4-160.8Q-1-160.6-1.8-158.8");

	private final String neck;

	private final String skin;

	private final String shortHair;

	private final String longHair;

	@SuppressWarnings("ImmutableEnumChecker") // made by List.of
	private final List<Stroke> fine;

	/** Brows and nose of a plain face. */
	@SuppressWarnings("ImmutableEnumChecker") // made by List.of
	private final List<Stroke> more;

	@SuppressWarnings("ImmutableEnumChecker") // made by List.of
	private final List<Stroke> plain;

	Head(String neck, String skin, String shortHair, String longHair, List<Stroke> fine, List<Stroke> more,
			List<Stroke> plain) {
		this.neck = neck;
		this.skin = skin;
		this.shortHair = shortHair;
		this.longHair = longHair;
		this.fine = fine;
		this.more = more;
		this.plain = plain;
	}

	/** All its strokes, from the back to the front. */
	List<Stroke> strokes(Detail detail, boolean longHair) {
		List<Stroke> strokes = new ArrayList<>();
		strokes.add(new Stroke("skin", this.neck));
		strokes.add(new Stroke("skin", this.skin));
		strokes.addAll(face(detail));
		strokes.add(new Stroke("hair", longHair ? this.longHair : this.shortHair));
		if (this == SIDE && !longHair && detail == Detail.FINE) {
			strokes.add(EAR);
		}
		return strokes;
	}

	private List<Stroke> face(Detail detail) {
		List<Stroke> face = new ArrayList<>();
		switch (detail) {
			case NONE -> {
			}
			case SPARE -> face.addAll(this.plain);
			case PLAIN -> {
				face.addAll(this.more);
				face.addAll(this.plain);
			}
			case FINE -> face.addAll(this.fine);
		}
		return face;
	}

	/** How much of a face a figure of some size can show. */
	enum Detail {

		/** Nothing but skin and hair. */
		NONE,

		/** Eyes and mouth; brows and a nose would run into them. */
		SPARE,

		/** Dots and lines. */
		PLAIN,

		/** Lids, pupils and lips. */
		FINE;

		/** By the units a centimetre has. */
		static Detail of(double scale) {
			return (scale < .45) ? NONE : isTiny(scale) ? SPARE : (scale < 1.9) ? PLAIN : FINE;
		}

		/** Whether a figure is so small that lines of the usual width fill it. */
		static boolean isTiny(double scale) {
			return scale < 1;
		}

	}

}
