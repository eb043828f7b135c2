package de.filmfarm.lexikon.shared;

/**
 * Where a page stands in a longer list.
 *
 * @param page number of this page, from 1
 * @param size entries on a page
 * @param total entries in all
 */
public record Pagination(int page, int size, long total) {

	public int pages() {
		return (int) Math.max(1, (this.total + this.size - 1) / this.size);
	}

	/** Whether there is no such page. */
	public boolean isBeyondEnd() {
		return this.page < 1 || this.page > pages();
	}

	public boolean hasPrevious() {
		return this.page > 1;
	}

	public boolean hasNext() {
		return this.page < pages();
	}

	public int offset() {
		return (this.page - 1) * this.size;
	}

}
