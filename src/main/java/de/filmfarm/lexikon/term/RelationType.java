package de.filmfarm.lexikon.term;

/**
 * How one term relates to another. Each relation is stored once, from source to target;
 * for the directed ones the target's page shows the inverse.
 */
public enum RelationType {

	/** The source is a kind of the target. */
	BROADER(true),

	/** The source is a part of the target. */
	PART_OF(true),

	/** The source is done with the target. */
	USES(true),

	/** Opposites or alternatives. */
	CONTRAST(false),

	/** Often taken for each other; says what the difference is. */
	CONFUSED_WITH(false),

	/** Worth reading too. */
	RELATED(false),

	/** The source is retired in favour of the target. */
	REPLACED_BY(true);

	private final boolean directed;

	RelationType(boolean directed) {
		this.directed = directed;
	}

	/** Whether the target sees another relation than the source. */
	public boolean isDirected() {
		return this.directed;
	}

}
