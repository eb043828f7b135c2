package de.filmfarm.lexikon.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaginationTests {

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3", "2000000000, 100000000" })
	void hasOnePageMoreThanIsFull(long total, int pages) {
		assertThat(new Pagination(1, 20, total).pages()).isEqualTo(pages);
	}

	@Test
	void leadsNowhereFromTheOnlyPage() {
		Pagination only = new Pagination(1, 20, 20);
		assertThat(only.hasPrevious()).isFalse();
		assertThat(only.hasNext()).isFalse();
	}

	@Test
	void leadsBothWaysFromTheMiddle() {
		Pagination middle = new Pagination(2, 20, 60);
		assertThat(middle.hasPrevious()).isTrue();
		assertThat(middle.hasNext()).isTrue();
	}

	@Test
	void leadsOnlyBackFromTheLastPage() {
		Pagination last = new Pagination(3, 20, 60);
		assertThat(last.hasPrevious()).isTrue();
		assertThat(last.hasNext()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0, 60, true", "1, 0, false", "3, 60, false", "4, 60, true", "2147483647, 60, true" })
	void endsWithItsLastPage(int page, long total, boolean beyond) {
		assertThat(new Pagination(page, 20, total).isBeyondEnd()).isEqualTo(beyond);
	}

	@Test
	void skipsTheEntriesOfThePagesBefore() {
		assertThat(new Pagination(1, 20, 60).offset()).isZero();
		assertThat(new Pagination(3, 20, 60).offset()).isEqualTo(40);
	}

}
