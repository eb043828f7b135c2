package de.filmfarm.lexikon.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a YAML file that knows its line, so that an error can name it. Only the
 * syntax tree is built, never an object that the file names.
 */
final class YamlValue {

	private final String file;

	private final Node node;

	private final int offset;

	private YamlValue(String file, Node node, int offset) {
		this.file = file;
		this.node = node;
		this.offset = offset;
	}

	/**
	 * Reads a document.
	 * @param file its path, for errors
	 * @param offset lines of the file above the document
	 * @throws LexikonFileException if it is not YAML, or empty
	 */
	static YamlValue read(String file, String text, int offset) {
		try {
			Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
			if (node == null) {
				throw new LexikonFileException(file, offset + 1, "the file is empty");
			}
			return new YamlValue(file, node, offset);
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			throw new LexikonFileException(file, offset + line, "not valid YAML: " + ex.getProblem());
		}
		catch (YAMLException ex) {
			throw new LexikonFileException(file, offset + 1, "not valid YAML: " + ex.getMessage());
		}
	}

	int line() {
		return this.node.getStartMark().getLine() + 1 + this.offset;
	}

	String file() {
		return this.file;
	}

	LexikonFileException error(String message) {
		return new LexikonFileException(this.file, line(), message);
	}

	/** The fields of a mapping in the order of the file; any name is allowed. */
	Map<String, YamlValue> entries() {
		if (!(this.node instanceof MappingNode mapping)) {
			throw error("fields expected here");
		}
		Map<String, YamlValue> entries = new LinkedHashMap<>();
		for (NodeTuple tuple : mapping.getValue()) {
			YamlValue key = new YamlValue(this.file, tuple.getKeyNode(), this.offset);
			if (entries.put(key.text(), new YamlValue(this.file, tuple.getValueNode(), this.offset)) != null) {
				throw key.error("'" + key.text() + "' stands here a second time");
			}
		}
		return entries;
	}

	/** Refuses every field but these. */
	YamlValue only(String... allowed) {
		Set<String> known = Set.of(allowed);
		entries().forEach((name, value) -> {
			if (!known.contains(name)) {
				throw value.error("unknown field '" + name + "'; known are " + String.join(", ", allowed));
			}
		});
		return this;
	}

	Optional<YamlValue> field(String name) {
		return Optional.ofNullable(entries().get(name));
	}

	YamlValue required(String name) {
		return field(name).orElseThrow(() -> error("'" + name + "' is missing"));
	}

	Optional<String> textOf(String name) {
		return field(name).map(YamlValue::text);
	}

	boolean flag(String name, boolean otherwise) {
		return field(name).map((value) -> switch (value.text()) {
			case "true" -> true;
			case "false" -> false;
			default -> throw value.error("true or false expected, not '" + value.text() + "'");
		}).orElse(otherwise);
	}

	List<YamlValue> listOf(String name) {
		return field(name).map(YamlValue::items).orElse(List.of());
	}

	List<YamlValue> items() {
		if (!(this.node instanceof SequenceNode sequence)) {
			throw error("a list expected here");
		}
		List<YamlValue> items = new ArrayList<>();
		sequence.getValue().forEach((item) -> items.add(new YamlValue(this.file, item, this.offset)));
		return items;
	}

	boolean isText() {
		return this.node instanceof ScalarNode;
	}

	/** The text, without space around it. */
	String text() {
		if (!(this.node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
			throw error("a text expected here");
		}
		return scalar.getValue().strip();
	}

	int number() {
		try {
			return Integer.parseInt(text());
		}
		catch (NumberFormatException ex) {
			throw error("a whole number expected, not '" + text() + "'");
		}
	}

	/**
	 * A value of an enum, written in lower case with hyphens: {@code full-form} for
	 * FULL_FORM.
	 */
	<E extends Enum<E>> E one(Class<E> type) {
		for (E constant : type.getEnumConstants()) {
			if (spelling(constant).equals(text())) {
				return constant;
			}
		}
		List<String> known = Arrays.stream(type.getEnumConstants()).map(YamlValue::spelling).toList();
		throw error("'" + text() + "' is not one of " + String.join(", ", known));
	}

	private static String spelling(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * A text in the languages of the lexikon, of which English and German are mandatory.
	 * @param besides fields of the same mapping that are no languages
	 */
	LocalizedText localized(String... besides) {
		required("en");
		required("de");
		Map<String, String> texts = new TreeMap<>();
		entries().forEach((field, value) -> {
			if (!List.of(besides).contains(field)) {
				texts.put(value.language(field).value(), value.text());
			}
		});
		return new LocalizedText(texts);
	}

	/**
	 * The language that the name of this field stands for.
	 * @throws LexikonFileException if it is no language tag
	 */
	LanguageTag language(String field) {
		try {
			return LanguageTag.of(field);
		}
		catch (IllegalArgumentException ex) {
			throw error("unknown field '" + field + "', which is no language tag such as de or en-GB either");
		}
	}

}
