package de.filmfarm.lexikon.editorial.state.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.editorial.state.StateDays.Day;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrendTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

	private static Trend trend(long... numbers) {
		List<Day> days = new ArrayList<>();
		for (int i = 0; i < numbers.length; i++) {
			days.add(new Day(FIRST.plusDays(i), Map.of("orphans", numbers[i])));
		}
		return java.util.Objects.requireNonNull(Trend.of("orphans", days));
	}

	@Test
	void goesFromTheLowestToTheHighestValue() {
		Trend trend = trend(10, 30, 20);
		assertThat(trend.points()).isEqualTo("4.0,28.0 60.0,4.0 116.0,16.0");
		assertThat(trend.endX() + " " + trend.endY()).isEqualTo("116.0 16.0");
		assertThat(trend.lowest()).isEqualTo(10);
		assertThat(trend.highest()).isEqualTo(30);
	}

	@Test
	void isALineInTheMiddleIfNothingChanges() {
		assertThat(trend(0, 0).points()).isEqualTo("4.0,16.0 116.0,16.0");
	}

	@Test
	void leavesRoomForDaysThatNobodyWroteDown() {
		List<Day> days = List.of(new Day(FIRST, Map.of("orphans", 1L)),
				new Day(FIRST.plusDays(1), Map.of("orphans", 2L)), new Day(FIRST.plusDays(10), Map.of("orphans", 3L)));
		assertThat(Trend.of("orphans", days)).isNotNull()
			.extracting(Trend::points)
			.isEqualTo("4.0,28.0 15.2,16.0 116.0,4.0");
	}

	@Test
	void needsTwoDaysThatKnowTheFigure() {
		List<Day> days = List.of(new Day(FIRST, Map.of("drafts", 1L)),
				new Day(FIRST.plusDays(1), Map.of("drafts", 1L, "orphans", 4L)));
		assertThat(Trend.of("orphans", days)).isNull();
		assertThat(Trend.of("drafts", days)).isNotNull();
	}

}
