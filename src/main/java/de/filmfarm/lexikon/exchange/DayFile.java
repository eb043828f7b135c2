package de.filmfarm.lexikon.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * The file that chooses the term of each day of a year.
 */
final class DayFile {

	static final String PATH = "days.yaml";

	/** Any year that has 29 February. */
	private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);

	private final Map<String, Integer> numbers;

	private final Set<Long> loaded;

	private final List<Problem> problems = new ArrayList<>();

	private final List<ChosenDay> days = new ArrayList<>();

	/**
	 * Reads the file as far as it can be read.
	 * @param numbers of the terms by their keys
	 * @param loaded numbers of the terms that there are
	 */
	DayFile(YamlValue root, Map<String, Integer> numbers, Set<Long> loaded) {
		this.numbers = numbers;
		this.loaded = loaded;
		Map<String, YamlValue> entries = root.entries();
		Map<Integer, String> chosen = new HashMap<>();
		entries.forEach((day, entry) -> {
			try {
				ChosenDay read = day(day, entry);
				String other = chosen.putIfAbsent(read.number(), day);
				if (other != null) {
					throw entry.error("the term is that of " + other + " already");
				}
				this.days.add(read);
			}
			catch (InvalidFileException ex) {
				this.problems.add(Problem.of(ex));
			}
		});
		Set<String> missing = new TreeSet<>(allDays());
		missing.removeAll(entries.keySet());
		if (!missing.isEmpty()) {
			this.problems.add(Problem.of(root.error("days without a term: " + String.join(", ", missing))));
		}
	}

	private ChosenDay day(String day, YamlValue entry) {
		if (!isDay(day)) {
			throw entry.error("'" + day + "' is no day of a year; one looks like 02-29");
		}
		if (entry.isText()) {
			return new ChosenDay(day, number(entry), Map.of());
		}
		return new ChosenDay(day, number(entry.required("term")), entry.localized("term").texts());
	}

	private static boolean isDay(String day) {
		try {
			MonthDay.parse("--" + day);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private int number(YamlValue key) {
		Integer number = this.numbers.get(key.text());
		if (number == null) {
			throw key.error("there is no term '" + key.text() + "'");
		}
		if (!this.loaded.contains(number.longValue())) {
			throw key.error("the term '" + key.text() + "' could not be loaded");
		}
		return number;
	}

	private static Set<String> allDays() {
		return LEAP_YEAR.datesUntil(LEAP_YEAR.plusYears(1))
			.map((date) -> date.toString().substring("2024-".length()))
			.collect(Collectors.toSet());
	}

	List<Problem> problems() {
		return this.problems;
	}

	List<ChosenDay> days() {
		return this.days;
	}

	/**
	 * A day and its term.
	 *
	 * @param day such as {@code 02-29}
	 * @param number of the term
	 * @param occasion why it is that day's, by language; may be empty
	 */
	record ChosenDay(String day, int number, Map<String, String> occasion) {
	}

}
