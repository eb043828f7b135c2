package de.filmfarm.lexikon.media.diagram;

/**
 * A head in the light of a plan. It takes longer to find than to draw, so everybody who
 * needs it shares it.
 *
 * @param lighting the plan
 * @param relief the head as the camera sees it
 * @param illumination the light on it
 */
record LitHead(Lighting lighting, Relief relief, Illumination illumination) {

	static LitHead of(Lighting lighting) {
		Relief relief = Relief.facing(lighting.faces());
		return new LitHead(lighting, relief, new Illumination(relief, lighting.sources(), lighting.shades()));
	}

	/** How bright the sides of the face are. */
	FaceLight face() {
		return FaceLight.of(this.relief, this.illumination, this.lighting.faces());
	}

}
