package de.filmfarm.lexikon.media.diagram;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A head as the camera sees it, on a grid: how near its surface is, where it faces, what
 * it is made of. The camera is far away, so that all lines of sight are parallel.
 */
final class Relief {

	/** Points of the grid in a row and in a column. */
	static final int SIZE = 113;

	/** What the picture takes in, in centimetres; it is as high as wide. */
	static final double WIDTH = 36;

	/** Centimetres between two points. */
	static final double STEP = WIDTH / (SIZE - 1);

	static final double LEFT = -WIDTH / 2;

	static final double TOP = 14.4;

	/** In front of this, there is nothing. */
	static final double NEAR = 12;

	/** Behind this, there is nothing. */
	private static final double FAR = -15;

	private static final double CLOSE = .02;

	private static final Map<Integer, Relief> MADE = new ConcurrentHashMap<>();

	private final HeadShape shape;

	final double[] front = new double[SIZE * SIZE];

	final double[] back = new double[SIZE * SIZE];

	final double[] outline = new double[SIZE * SIZE];

	final double[] hairline = new double[SIZE * SIZE];

	final double[] collar = new double[SIZE * SIZE];

	final float[] normals = new float[3 * SIZE * SIZE];

	private Relief(int faces) {
		this.shape = new HeadShape(faces);
		for (int i = 0; i < SIZE * SIZE; i++) {
			look(i);
		}
		for (int i = 0; i < SIZE * SIZE; i++) {
			if (isThere(i)) {
				refine(i);
			}
		}
	}

	/**
	 * A head that is turned, which is made only once for each degree.
	 * @param faces degrees from the camera to the right of the picture, -90 to 90
	 */
	static Relief facing(double faces) {
		return MADE.computeIfAbsent((int) Math.round(faces), Relief::new);
	}

	/** The point of the grid next to a place. */
	static int point(double x, double y) {
		int column = (int) Math.max(0, Math.min(SIZE - 1, Math.round((x - LEFT) / STEP)));
		int row = (int) Math.max(0, Math.min(SIZE - 1, Math.round((TOP - y) / STEP)));
		return row * SIZE + column;
	}

	static double x(int point) {
		return LEFT + point % SIZE * STEP;
	}

	static double y(int point) {
		int row = point / SIZE;
		return TOP - row * STEP;
	}

	boolean isThere(int point) {
		return this.outline[point] < 0;
	}

	boolean isSkin(int point) {
		return !isHair(point) && !isCoat(point);
	}

	boolean isHair(int point) {
		return isThere(point) && this.hairline[point] < 0;
	}

	boolean isCoat(int point) {
		return isThere(point) && this.collar[point] < 0;
	}

	private void look(int point) {
		double x = x(point);
		double y = y(point);
		this.front[point] = FAR;
		this.back[point] = NEAR;
		this.outline[point] = 1;
		if (y > HeadShape.ABOVE_SHOULDERS && Math.abs(x) > HeadShape.WIDEST) {
			return;
		}
		double nearest = 1;
		double z = NEAR;
		while (z > FAR) {
			double distance = this.shape.distance(x, y, z);
			nearest = Math.min(nearest, distance);
			if (distance < CLOSE) {
				this.front[point] = z;
				this.outline[point] = -1;
				return;
			}
			z -= Math.max(distance * .9, CLOSE);
		}
		this.outline[point] = nearest;
	}

	private void refine(int point) {
		double x = x(point);
		double y = y(point);
		double z = FAR;
		double distance = this.shape.distance(x, y, z);
		while (distance > CLOSE && z < this.front[point]) {
			z += Math.max(distance * .9, CLOSE);
			distance = this.shape.distance(x, y, z);
		}
		this.back[point] = Math.min(z, this.front[point]);
		if (isEdge(point)) {
			this.outline[point] = depth(x, y, this.back[point], this.front[point]);
		}
		surface(point, x, y, this.front[point]);
	}

	private boolean isEdge(int point) {
		return !there(point - 1) || !there(point + 1) || !there(point - SIZE) || !there(point + SIZE);
	}

	/**
	 * Whether a point is there and not at the very edge, where a surface is turned away.
	 */
	boolean isWithin(int point) {
		return isThere(point) && !isEdge(point);
	}

	private boolean there(int point) {
		return point < 0 || point >= SIZE * SIZE || this.front[point] > FAR;
	}

	/** How deep a line of sight dives under the surface. */
	private double depth(double x, double y, double from, double to) {
		double deepest = -CLOSE;
		for (int i = 1; i < 20; i++) {
			deepest = Math.min(deepest, this.shape.distance(x, y, from + (to - from) * i / 20));
		}
		return Math.max(-1, deepest);
	}

	private void surface(int point, double x, double y, double z) {
		this.hairline[point] = this.shape.hairline(x, y, z);
		this.collar[point] = this.shape.collar(x, y, z);
		double e = .12;
		double nx = this.shape.distance(x + e, y, z) - this.shape.distance(x - e, y, z);
		double ny = this.shape.distance(x, y + e, z) - this.shape.distance(x, y - e, z);
		double nz = this.shape.distance(x, y, z + e) - this.shape.distance(x, y, z - e);
		double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
		this.normals[3 * point] = (float) (nx / length);
		this.normals[3 * point + 1] = (float) (ny / length);
		this.normals[3 * point + 2] = (float) (nz / length);
	}

	/** Whether a place lies inside the head. */
	boolean hides(double x, double y, double z) {
		int column = (int) Math.floor((x - LEFT) / STEP + .5);
		int row = (int) Math.floor((TOP - y) / STEP + .5);
		if (column < 0 || row < 0 || column >= SIZE || row >= SIZE) {
			return false;
		}
		int point = row * SIZE + column;
		return z < this.front[point] && z > this.back[point];
	}

}
