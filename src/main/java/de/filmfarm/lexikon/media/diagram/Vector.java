package de.filmfarm.lexikon.media.diagram;

/**
 * A place or a direction in space, in centimetres from the middle of the head.
 *
 * @param x to the right of the picture
 * @param y upwards
 * @param z towards the camera
 */
record Vector(double x, double y, double z) {

	/**
	 * The place around the subject as a gaffer says it.
	 * @param angle degrees around the subject from the axis of the camera, to the right
	 * of the picture
	 * @param height degrees above the eyes
	 * @param distance from the eyes
	 */
	static Vector around(double angle, double height, double distance) {
		double around = Math.toRadians(angle);
		double up = Math.toRadians(height);
		return new Vector(Math.sin(around) * Math.cos(up), Math.sin(up), Math.cos(around) * Math.cos(up))
			.times(distance);
	}

	Vector plus(Vector other) {
		return new Vector(this.x + other.x, this.y + other.y, this.z + other.z);
	}

	Vector minus(Vector other) {
		return plus(other.times(-1));
	}

	Vector times(double factor) {
		return new Vector(this.x * factor, this.y * factor, this.z * factor);
	}

	double dot(Vector other) {
		return this.x * other.x + this.y * other.y + this.z * other.z;
	}

	Vector cross(Vector other) {
		return new Vector(this.y * other.z - this.z * other.y, this.z * other.x - this.x * other.z,
				this.x * other.y - this.y * other.x);
	}

	double length() {
		return Math.sqrt(dot(this));
	}

	/** The same direction with a length of 1. */
	Vector unit() {
		return times(1 / length());
	}

	/** Turned around the vertical axis, to the right of the picture. */
	Vector turned(double degrees) {
		double cos = Math.cos(Math.toRadians(degrees));
		double sin = Math.sin(Math.toRadians(degrees));
		return new Vector(this.x * cos + this.z * sin, this.y, this.z * cos - this.x * sin);
	}

}
