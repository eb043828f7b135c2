package de.filmfarm.lexikon.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.learn.LearningPath;
import de.filmfarm.lexikon.learn.LearningPath.Step;
import de.filmfarm.lexikon.learn.LearningPath.Text;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import de.filmfarm.lexikon.term.Slug;

/**
 * Reads a learning path.
 */
final class PathFile {

	static final String FOLDER = "paths/";

	private static final int LONGEST_TITLE = 100;

	private static final int LONGEST_LEAD = 300;

	private static final int LONGEST_INTRODUCTION = 2000;

	private static final int LONGEST_REASON = 300;

	private final YamlValue root;

	private final String key;

	/** Takes the file of the path. */
	PathFile(YamlValue root) {
		this.root = root;
		this.key = root.file().substring(FOLDER.length()).replace(".yaml", "");
	}

	/**
	 * Reads the path.
	 * @param numbers of all terms that files hold, by key
	 * @param known numbers of all terms of the database
	 */
	LearningPath read(Map<String, Integer> numbers, Set<Long> known) {
		if (!Slug.isValid(this.key)) {
			throw this.root.error("'" + this.key + "' is no key: lower-case letters, digits and hyphens");
		}
		this.root.required("en");
		this.root.required("de");
		Map<LanguageTag, Text> texts = new LinkedHashMap<>();
		this.root.entries().forEach((field, value) -> {
			if (!List.of("position", "terms").contains(field)) {
				texts.put(value.language(field), text(value));
			}
		});
		return new LearningPath(this.key, this.root.required("position").number(), texts, steps(numbers, known));
	}

	private static Text text(YamlValue value) {
		value.only("slug", "title", "lead", "introduction");
		YamlValue slug = value.required("slug");
		if (!Slug.isValid(slug.text())) {
			throw slug.error("'" + slug.text() + "' is not a slug: lower-case letters, digits and hyphens");
		}
		return new Text(slug.text(), text(value, "title", LONGEST_TITLE), text(value, "lead", LONGEST_LEAD),
				text(value, "introduction", LONGEST_INTRODUCTION));
	}

	private static String text(YamlValue value, String field, int longest) {
		return limited(value.required(field), field, longest);
	}

	private static String limited(YamlValue value, String what, int longest) {
		if (value.text().length() > longest) {
			throw value.error("the " + what + " has " + value.text().length() + " characters; it may have " + longest);
		}
		return value.text();
	}

	private List<Step> steps(Map<String, Integer> numbers, Set<Long> known) {
		List<YamlValue> items = this.root.required("terms").items();
		if (items.size() < LearningPath.SHORTEST || items.size() > LearningPath.LONGEST) {
			throw this.root.required("terms")
				.error("a path has %d to %d terms, not %d".formatted(LearningPath.SHORTEST, LearningPath.LONGEST,
						items.size()));
		}
		Set<Long> seen = new HashSet<>();
		List<Step> steps = new ArrayList<>();
		for (YamlValue item : items) {
			YamlValue term = item.required("term");
			long number = number(term, numbers, known);
			if (!seen.add(number)) {
				throw term.error("the term '" + term.text() + "' comes a second time");
			}
			steps.add(new Step(number, reason(item)));
		}
		return steps;
	}

	private static long number(YamlValue term, Map<String, Integer> numbers, Set<Long> known) {
		Integer number = numbers.get(term.text());
		if (number == null) {
			throw term.error("there is no term '" + term.text() + "'");
		}
		if (!known.contains(number.longValue())) {
			throw term.error("the term '" + term.text() + "' could not be loaded");
		}
		return number;
	}

	private static LocalizedText reason(YamlValue item) {
		item.entries().forEach((field, value) -> {
			if (!field.equals("term")) {
				limited(value, "reason", LONGEST_REASON);
			}
		});
		return item.localized("term");
	}

}
