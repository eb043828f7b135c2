package de.filmfarm.lexikon.media.diagram;

/**
 * Something flat between a lamp and the head that takes light away.
 *
 * @param middle where it stands, facing the head
 * @param width in centimetres
 * @param tall in centimetres
 * @param passes part of the light that goes through it
 */
record LightScreen(Vector middle, double width, double tall, double passes) {

	/** The part of the light that gets from one place to another. */
	double between(Vector lamp, double x, double y, double z) {
		Vector normal = this.middle.unit();
		Vector place = new Vector(x, y, z);
		double behind = lamp.minus(this.middle).dot(normal);
		double before = place.minus(this.middle).dot(normal);
		if (behind <= 0 || before >= 0) {
			return 1;
		}
		Vector hit = place.plus(lamp.minus(place).times(before / (before - behind))).minus(this.middle);
		Vector across = LightSource.across(this.middle);
		boolean hits = Math.abs(hit.dot(across)) < this.width / 2
				&& Math.abs(hit.dot(normal.cross(across))) < this.tall / 2;
		return hits ? this.passes : 1;
	}

}
