package de.filmfarm.lexikon.media.diagram;

import java.util.List;

/**
 * The light on a head: for each point of the relief what every lamp sends there, by the
 * angle at which it falls on the surface (Lambert), less with the square of the distance,
 * and nothing where something is in the way.
 */
final class Illumination {

	/** How far above the surface a shadow may begin, so that no place shades itself. */
	private static final double LIFT = .35;

	/** How far a shadow reaches, in centimetres. */
	private static final double REACH = 30;

	private final Relief relief;

	private final List<LightScreen> screens;

	private final boolean[] there;

	/** The light on each point, where 1 is the key light on a surface that faces it. */
	final double[] light = new double[Relief.SIZE * Relief.SIZE];

	/** How much of it is warm, less what is cold. */
	final double[] warmth = new double[Relief.SIZE * Relief.SIZE];

	Illumination(Relief relief, List<LightSource> sources, List<LightScreen> screens) {
		this.relief = relief;
		this.screens = screens;
		this.there = new boolean[this.light.length];
		for (int point = 0; point < this.there.length; point++) {
			this.there[point] = relief.isThere(point);
		}
		sources.forEach(this::shine);
	}

	private void shine(LightSource source) {
		double[] light = new double[this.light.length];
		for (int point = 0; point < light.length; point++) {
			light[point] = this.there[point] ? shine(source, point) : 0;
		}
		if (source.isSoft()) {
			light = new ToneField(light, this.there).softened().softened().values;
		}
		for (int point = 0; point < light.length; point++) {
			this.light[point] += light[point];
			this.warmth[point] += light[point] * source.warmth();
		}
	}

	/** Whether most of a lamp is seen from a place on the surface. */
	boolean reaches(LightSource source, Vector place) {
		Vector lifted = place.plus(new Vector(0, 0, LIFT));
		long free = source.points().stream().filter((from) -> {
			Vector way = from.minus(lifted).unit();
			return !isShaded(lifted.x(), lifted.y(), lifted.z(), way.x(), way.y(), way.z())
					&& passes(from, place.x(), place.y(), place.z()) > .3
					&& !isOutside(source, way.x(), way.y(), way.z());
		}).count();
		return 2 * free > source.points().size();
	}

	private double shine(LightSource source, int point) {
		double light = 0;
		for (Vector from : source.points()) {
			light += arrives(source, from, point);
		}
		return light * source.strength() / source.points().size();
	}

	private double arrives(LightSource source, Vector from, int point) {
		double x = Relief.x(point);
		double y = Relief.y(point);
		double z = this.relief.front[point];
		double dx = from.x() - x;
		double dy = from.y() - y;
		double dz = from.z() - z;
		double away = Math.sqrt(dx * dx + dy * dy + dz * dz);
		double nx = this.relief.normals[3 * point];
		double ny = this.relief.normals[3 * point + 1];
		double nz = this.relief.normals[3 * point + 2];
		double falls = (nx * dx + ny * dy + nz * dz) / away;
		if (falls <= 0 || isOutside(source, dx / away, dy / away, dz / away)
				|| isShaded(x + nx * LIFT, y + ny * LIFT, z + nz * LIFT, dx / away, dy / away, dz / away)) {
			return 0;
		}
		double nearer = source.place().length() / away;
		return (falls + gloss(nz, falls, dz / away)) * nearer * nearer * passes(from, x, y, z);
	}

	/** The shine of skin and hair, seen from the camera. */
	private static double gloss(double nz, double falls, double toCamera) {
		double apart = Math.sqrt(2 + 2 * toCamera + 1e-6);
		double half = (falls + nz) / apart;
		double grazing = 1 - apart / 2;
		double gloss = half * half;
		gloss *= gloss;
		return .2 * (1 + 6 * grazing * grazing) * gloss * gloss * half * half;
	}

	private static boolean isOutside(LightSource source, double x, double y, double z) {
		Vector aim = source.place();
		double along = (x * aim.x() + y * aim.y() + z * aim.z()) / aim.length();
		return along < source.beam();
	}

	private boolean isShaded(double x, double y, double z, double dx, double dy, double dz) {
		double way = 0;
		while (way < REACH && (dz < 0 || z + dz * way < Relief.NEAR)) {
			if (this.relief.hides(x + dx * way, y + dy * way, z + dz * way)) {
				return true;
			}
			way += Relief.STEP * (1 + way * .2);
		}
		return false;
	}

	private double passes(Vector from, double x, double y, double z) {
		double passes = 1;
		for (LightScreen screen : this.screens) {
			passes *= screen.between(from, x, y, z);
		}
		return passes;
	}

}
