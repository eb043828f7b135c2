package de.filmfarm.lexikon.media.diagram;

/**
 * A head with neck and shoulders, as the distance of any place from its surface: rounded
 * bodies that flow into each other. In centimetres; the eyes are at the height 0, the
 * head is 23 high.
 *
 * @see <a href="https://iquilezles.org/articles/distfunctions/">Distance functions</a>
 */
final class HeadShape {

	/** Below this, only neck and body matter. */
	private static final double BELOW_CHIN = -14;

	/** Above this, the body does not matter. */
	static final double ABOVE_SHOULDERS = -11;

	/** Wider than this, there is no head, however it is turned. */
	static final double WIDEST = 12;

	private final double cos;

	private final double sin;

	private final double bodyCos;

	private final double bodySin;

	/**
	 * A head that looks somewhere; the shoulders follow it half of the way.
	 * @param faces degrees from the camera to the right of the picture
	 */
	HeadShape(double faces) {
		this.cos = Math.cos(Math.toRadians(faces));
		this.sin = Math.sin(Math.toRadians(faces));
		this.bodyCos = Math.cos(Math.toRadians(faces / 2));
		this.bodySin = Math.sin(Math.toRadians(faces / 2));
	}

	/** The distance from the surface, below 0 inside. */
	double distance(double x, double y, double z) {
		return Math.min(hair(x, y, z), skin(x, y, z));
	}

	/** The distance from all but the hair. */
	double skin(double x, double y, double z) {
		double side = Math.abs(this.cos * x - this.sin * z);
		double front = this.cos * z + this.sin * x;
		double head = (y < BELOW_CHIN) ? neck(side, y, front) : joined(face(side, y, front), neck(side, y, front), 1.6);
		if (y > ABOVE_SHOULDERS) {
			return head;
		}
		return joined(head, body(Math.abs(this.bodyCos * x - this.bodySin * z), y, this.bodyCos * z + this.bodySin * x),
				5);
	}

	/** Below 0 where the surface is hair. */
	double hairline(double x, double y, double z) {
		return hair(x, y, z) - skin(x, y, z);
	}

	/** Below 0 where the surface is the coat. */
	double collar(double x, double y, double z) {
		double along = this.bodyCos * z + this.bodySin * x;
		return y + .5 * along + 16.6;
	}

	/** The cap of hair, cut out around the face. */
	double hair(double x, double y, double z) {
		if (y < BELOW_CHIN) {
			return 5;
		}
		double right = this.cos * x - this.sin * z;
		double side = Math.abs(right);
		double front = this.cos * z + this.sin * x;
		double cap = ellipsoid(side, y - 3.6, front + 1.7, 8.3, 9.2, 9.75);
		double nape = ellipsoid(side, y + 2.5, front + 5.4, 7.0, 6.8, 4.6);
		double quiff = ellipsoid(right + 1.2, y - 9.2 + .22 * right, front - 3.4, 6.2, 3.1, 4.6);
		double all = joined(joined(cap, nape, 2), quiff, 2.5);
		double opening = block(side, y + 4.2 + .16 * right, front - 9.8, 5.7, 11.4, 6.6, 3.8);
		double ear = ellipsoid(side - 8, y + 5.4, front - 1.6, 3.4, 8.2, 4.4);
		return without(without(all, opening, 2.2), ear, .8);
	}

	private static double face(double x, double y, double z) {
		double head = ellipsoid(x, y - 3, z + 1.7, 7.6, 8.5, 9.0);
		head = joined(head, ellipsoid(x, y + 3.6, z - .9, 6.3, 7.4, 7.0), 2.5);
		head = joined(head, ellipsoid(x - 4.4, y + 2.6, z - 4.5, 1.9, 1.6, 2.2), 2.6);
		head = joined(head, ellipsoid(x, y + 9.9, z - 5.7, 2.3, 1.6, 1.9), 2.6);
		head = joined(head, rod(x, y, z, 5.2, -5.2, 1.2, 2.0, -9.4, 5.2, 1.3), 2.6);
		head = joined(head, rod(x, y, z, 0, 1.8, 7.5, 4.8, 1.9, 5.9, .9), 1.2);
		head = without(head, ellipsoid(x - 3.1, y + .3, z - 9.0, 2.0, 1.3, 3.0), 1.2);
		head = joined(head, ball(x - 3.1, y + .2, z - 5.55, 1.3), .25);
		head = nose(head, x, y, z);
		return joined(mouth(head, x, y, z), ellipsoid(x - 7.35, y + 1.2, z + .4 + .5 * (x - 7.35), .7, 3.1, 1.9), .4);
	}

	private static double nose(double head, double x, double y, double z) {
		double nose = joined(head, rod(x, y, z, 0, 1.0, 7.7, 0, -3.3, 10.2, .7), 1.1);
		nose = joined(nose, ball(x, y + 3.8, z - 10.1, 1.02), .6);
		return joined(nose, ellipsoid(x - 1.35, y + 4.1, z - 8.7, .8, .75, 1.1), .5);
	}

	private static double mouth(double head, double x, double y, double z) {
		double lips = joined(head, rod(x, y, z, 0, -6.6, 8.3, 2.2, -7.0, 7.1, .42), .6);
		lips = joined(lips, rod(x, y, z, 0, -7.75, 8.1, 1.4, -7.55, 7.5, .55), .8);
		return without(lips, rod(x, y, z, 0, -7.15, 9.0, 2.4, -7.15, 7.6, .12), .3);
	}

	private static double neck(double x, double y, double z) {
		return rod(x, y, z, 0, -7, -2.2, 0, -20, -4.6, 4.5);
	}

	private static double body(double x, double y, double z) {
		double shoulders = rod(x, y, z, 0, -20.8, -4.6, 14.6, -23.6, -4.6, 5.4);
		return joined(shoulders, ellipsoid(x, y + 31, z + 3.6, 17, 12.5, 8.8), 4);
	}

	/** A block with round edges, half as wide as told. */
	private static double block(double x, double y, double z, double a, double b, double c, double round) {
		double u = Math.abs(x) - a + round;
		double v = Math.abs(y) - b + round;
		double w = Math.abs(z) - c + round;
		double inside = Math.min(0, Math.max(u, Math.max(v, w)));
		return ball(Math.max(u, 0), Math.max(v, 0), Math.max(w, 0), round) + inside;
	}

	private static double ball(double x, double y, double z, double radius) {
		return Math.sqrt(x * x + y * y + z * z) - radius;
	}

	private static double ellipsoid(double x, double y, double z, double a, double b, double c) {
		double u = x / a;
		double v = y / b;
		double w = z / c;
		double near = Math.sqrt(u * u + v * v + w * w);
		double slope = Math.sqrt(u * u / (a * a) + v * v / (b * b) + w * w / (c * c));
		return (slope == 0) ? -Math.min(a, Math.min(b, c)) : near * (near - 1) / slope;
	}

	/** A rod with round ends. */
	private static double rod(double x, double y, double z, double ax, double ay, double az, double bx, double by,
			double bz, double radius) {
		double dx = bx - ax;
		double dy = by - ay;
		double dz = bz - az;
		double part = ((x - ax) * dx + (y - ay) * dy + (z - az) * dz) / (dx * dx + dy * dy + dz * dz);
		double t = Math.max(0, Math.min(1, part));
		return ball(x - ax - t * dx, y - ay - t * dy, z - az - t * dz, radius);
	}

	/** Both bodies, with a fillet between them. */
	private static double joined(double a, double b, double fillet) {
		double near = Math.max(fillet - Math.abs(a - b), 0) / fillet;
		return Math.min(a, b) - near * near * fillet / 4;
	}

	/** The body without another, with a rounded edge. */
	private static double without(double a, double b, double round) {
		return -joined(-a, b, round);
	}

}
