package de.filmfarm.lexikon.media.diagram;

/**
 * Numbers on the grid of a relief that are known for a part of it.
 */
final class ToneField {

	private static final int SIZE = Relief.SIZE;

	/** How far beyond what is known it is continued, in points of the grid. */
	private static final int SPREAD = 3;

	final double[] values;

	private final boolean[] known;

	ToneField(double[] values, boolean[] known) {
		this.values = values.clone();
		this.known = known.clone();
		for (int i = 0; i < this.values.length; i++) {
			if (!known[i]) {
				this.values[i] = 0;
			}
		}
	}

	/** Mixes every point with those around it, which takes the edge off the grid. */
	ToneField softened() {
		ToneField soft = new ToneField(this.values, this.known);
		for (int i = 0; i < this.values.length; i++) {
			if (this.known[i]) {
				soft.values[i] = around(i, 4);
			}
		}
		return soft;
	}

	/**
	 * Continues what is known beyond its edge, so that the edge itself is drawn by what
	 * cuts it off.
	 */
	ToneField spread() {
		ToneField spread = this;
		for (int step = 0; step < SPREAD; step++) {
			spread = spread.grown();
		}
		return spread;
	}

	private ToneField grown() {
		ToneField grown = new ToneField(this.values, this.known);
		for (int i = 0; i < this.values.length; i++) {
			if (!this.known[i]) {
				double around = around(i, 0);
				grown.known[i] = !Double.isNaN(around);
				grown.values[i] = grown.known[i] ? around : 0;
			}
		}
		return grown;
	}

	/** The mean of what is known around a point. */
	private double around(int point, double own) {
		double sum = own * this.values[point];
		double weight = own;
		for (int row = Math.max(0, point / SIZE - 1); row <= Math.min(SIZE - 1, point / SIZE + 1); row++) {
			for (int column = Math.max(0, point % SIZE - 1); column <= Math.min(SIZE - 1, point % SIZE + 1); column++) {
				int other = row * SIZE + column;
				if (other != point && this.known[other]) {
					double share = (other / SIZE == point / SIZE || other % SIZE == point % SIZE) ? 2 : 1;
					sum += share * this.values[other];
					weight += share;
				}
			}
		}
		return sum / weight;
	}

}
