package de.filmfarm.lexikon.media.diagram;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * What of a film a camera exposes, in millimetres: camera apertures as in the standards
 * of SMPTE and in Kodak's tables.
 */
enum FilmFormat {

	STANDARD_8(Gauge.STANDARD_8, 4.8, 3.5, 5.3, 1, false),

	SUPER_8(Gauge.SUPER_8, 5.79, 4.01, 4.37, 1, false),

	STANDARD_16(Gauge.DOUBLE_16, 10.26, 7.49, 7.98, 1, false),

	/** Uses the room of the second row of perforations, and so is a fifth wider. */
	SUPER_16(Gauge.SINGLE_16, 12.52, 7.41, 9.11, 1, false),

	/** Leaves room for sound at the left. */
	ACADEMY(Gauge.FILM_35, 21.95, 16, 18.75, 4, false),

	/** From perforation to perforation, as in silent films. */
	SUPER_35(Gauge.FILM_35, 24.89, 18.66, 17.49, 4, false),

	/** Squeezed to half its width. */
	ANAMORPHIC(Gauge.FILM_35, 21.95, 18.59, 18.75, 4, false),

	/** Runs sideways. */
	VISTAVISION(Gauge.FILM_35, 37.72, 25.17, 17.49, 8, true),

	FILM_65(Gauge.FILM_65, 52.48, 23.01, 32.49, 5, false),

	/** Runs sideways. */
	IMAX(Gauge.FILM_65, 70.41, 52.63, 32.49, 15, true);

	final Gauge gauge;

	final double width;

	final double height;

	/** Of the picture, from the left edge of the film, or from its upper edge. */
	final double middle;

	/** Perforations from picture to picture. */
	final int perforations;

	/** Whether the film runs sideways through the camera. */
	final boolean sideways;

	FilmFormat(Gauge gauge, double width, double height, double middle, int perforations, boolean sideways) {
		this.gauge = gauge;
		this.width = width;
		this.height = height;
		this.middle = middle;
		this.perforations = perforations;
		this.sideways = sideways;
	}

	/** From picture to picture. */
	double pitch() {
		return this.perforations * this.gauge.pitch;
	}

	String key() {
		return YamlValue.spelling(this);
	}

	/** How wide a film is and how it is perforated. */
	enum Gauge {

		/** A hole at the line between two pictures. */
		STANDARD_8(7.98, .91, 1.83, 1.27, 3.81, false, 0),

		/** A small hole beside the middle of the picture. */
		SUPER_8(7.98, .51, .91, 1.14, 4.23, false, .5),

		DOUBLE_16(15.95, .91, 1.83, 1.27, 7.62, true, 0),

		SINGLE_16(15.95, .91, 1.83, 1.27, 7.62, false, 0),

		/** The line between two pictures lies between two holes. */
		FILM_35(34.98, 2.01, 2.8, 1.98, 4.75, true, .5),

		FILM_65(64.98, 2.96, 2.8, 1.98, 4.75, true, .5);

		final double width;

		/** From the edge to the holes. */
		final double edge;

		final double holeWidth;

		final double holeHeight;

		/** From hole to hole. */
		final double pitch;

		final boolean bothSides;

		/** How far the first hole is from the line between two pictures, in pitches. */
		final double phase;

		Gauge(double width, double edge, double holeWidth, double holeHeight, double pitch, boolean bothSides,
				double phase) {
			this.width = width;
			this.edge = edge;
			this.holeWidth = holeWidth;
			this.holeHeight = holeHeight;
			this.pitch = pitch;
			this.bothSides = bothSides;
			this.phase = phase;
		}

	}

}
