package de.filmfarm.lexikon.media.diagram;

import java.util.function.Function;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * What lenses do. Each topic reads its own lines.
 */
@SuppressWarnings("ImmutableEnumChecker") // the readers are static methods
enum Optics {

	/** How much lenses take in from one place. */
	FIELD_OF_VIEW(FieldOfView::read),

	/** The same size of the subject at several focal lengths. */
	PERSPECTIVE(EqualSize::read),

	/** What is sharp at several stops. */
	DEPTH_OF_FIELD(DepthOfField::read),

	/** Sharp to infinity. */
	HYPERFOCAL(DepthOfField::readHyperfocal),

	/** Focus moves from one to another. */
	FOCUS_PULL(FocusPull::read),

	/** A point that is not in focus. */
	CIRCLE_OF_CONFUSION(BlurCircle::read),

	/** Two distances sharp at once. */
	SPLIT_DIOPTER(SplitDiopter::read),

	/** Squeezed, and stretched again. */
	ANAMORPHIC(Anamorphic::read),

	/** Straight lines that bend. */
	DISTORTION(Distortion::read),

	/** Dark corners. */
	VIGNETTING(Vignetting::read),

	/** The iris at several stops. */
	IRIS(IrisSeries::read),

	/** Shapes of lights that are out of focus. */
	BOKEH(Bokeh::read),

	/** A plane of focus that is tilted. */
	TILT(TiltedLens::read);

	@SuppressWarnings("ImmutableEnumChecker") // method references keep nothing
	private final Function<YamlValue, Diagram> reader;

	Optics(Function<YamlValue, Diagram> reader) {
		this.reader = reader;
	}

	static Diagram read(YamlValue lines) {
		return lines.required("shows").one(Optics.class).reader.apply(lines);
	}

}
