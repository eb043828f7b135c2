package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines around all that is at least as high as a level, in a field of numbers on the
 * grid of a relief. What lies beyond the grid is low.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Marching_squares">Marching squares</a>
 */
final class Contour {

	private static final int SIZE = Relief.SIZE + 2;

	private final double[] field = new double[SIZE * SIZE];

	private final double level;

	/** For each edge of the grid where the line goes on that enters there. */
	private final int[] next = new int[2 * SIZE * SIZE];

	private Contour(double[] field, double level) {
		this.level = level;
		Arrays.fill(this.field, Math.min(level - 1, -1));
		Arrays.fill(this.next, -1);
		for (int row = 0; row < Relief.SIZE; row++) {
			System.arraycopy(field, row * Relief.SIZE, this.field, (row + 1) * SIZE + 1, Relief.SIZE);
		}
	}

	/** The closed lines, in columns and rows of the grid. */
	static List<List<Point>> around(double[] field, double level) {
		return new Contour(field, level).lines();
	}

	private List<List<Point>> lines() {
		for (int row = 0; row < SIZE - 1; row++) {
			for (int column = 0; column < SIZE - 1; column++) {
				cross(row * SIZE + column);
			}
		}
		List<List<Point>> lines = new ArrayList<>();
		for (int edge = 0; edge < this.next.length; edge++) {
			if (this.next[edge] >= 0) {
				lines.add(line(edge));
			}
		}
		return lines;
	}

	/** Notes how lines cross a square, with what is high on their left. */
	private void cross(int at) {
		int top = 2 * at;
		int left = 2 * at + 1;
		int bottom = 2 * (at + SIZE);
		int right = 2 * (at + 1) + 1;
		switch (corners(at)) {
			case 1, 14 -> join(at, left, top, 1);
			case 2, 13 -> join(at, top, right, 2);
			case 4, 11 -> join(at, right, bottom, 4);
			case 8, 7 -> join(at, bottom, left, 8);
			case 3, 12 -> join(at, left, right, 3);
			case 6, 9 -> join(at, top, bottom, 6);
			case 5 -> {
				this.next[left] = top;
				this.next[right] = bottom;
			}
			case 10 -> {
				this.next[top] = right;
				this.next[bottom] = left;
			}
			default -> {
			}
		}
	}

	private void join(int at, int from, int to, int high) {
		if (corners(at) == high) {
			this.next[from] = to;
		}
		else {
			this.next[to] = from;
		}
	}

	/**
	 * Which corners are high: upper left 1, upper right 2, lower right 4, lower left 8.
	 */
	private int corners(int at) {
		return high(at) + 2 * high(at + 1) + 4 * high(at + SIZE + 1) + 8 * high(at + SIZE);
	}

	private int high(int at) {
		return (this.field[at] >= this.level) ? 1 : 0;
	}

	private List<Point> line(int start) {
		List<Point> line = new ArrayList<>();
		int edge = start;
		while (this.next[edge] >= 0) {
			line.add(crossing(edge));
			int to = this.next[edge];
			this.next[edge] = -1;
			edge = to;
		}
		return line;
	}

	/** Where the level lies between the two ends of an edge. */
	private Point crossing(int edge) {
		int from = edge / 2;
		boolean level = edge % 2 == 0;
		int to = level ? from + 1 : from + SIZE;
		double part = (this.level - this.field[from]) / (this.field[to] - this.field[from]);
		int column = from % SIZE - 1;
		int row = from / SIZE - 1;
		return new Point(clamped(column + (level ? part : 0)), clamped(row + (level ? 0 : part)));
	}

	private static double clamped(double place) {
		return Math.max(0, Math.min(Relief.SIZE - 1.0, place));
	}

}
