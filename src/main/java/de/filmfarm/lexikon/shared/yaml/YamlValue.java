package de.filmfarm.lexikon.shared.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/**
 * A value in a YAML file that knows its line, so that an error can name it. Only the
 * syntax tree is built, never an object that the file names.
 */
public final class YamlValue {

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
	 * @throws InvalidFileException if it is not YAML, or empty
	 */
	public static YamlValue read(String file, String text, int offset) {
		try {
			Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
			if (node == null) {
				throw new InvalidFileException(file, offset + 1, "the file is empty");
			}
			return new YamlValue(file, node, offset);
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			throw new InvalidFileException(file, offset + line, "not valid YAML: " + ex.getProblem());
		}
		catch (YAMLException ex) {
			throw new InvalidFileException(file, offset + 1, "not valid YAML: " + ex.getMessage());
		}
	}

	public int line() {
		return this.node.getStartMark().getLine() + 1 + this.offset;
	}

	public String file() {
		return this.file;
	}

	public InvalidFileException error(String message) {
		return new InvalidFileException(this.file, line(), message);
	}

	/** The fields of a mapping in the order of the file; any name is allowed. */
	public Map<String, YamlValue> entries() {
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
	public YamlValue only(String... allowed) {
		Set<String> known = Set.of(allowed);
		entries().forEach((name, value) -> {
			if (!known.contains(name)) {
				throw value.error("unknown field '" + name + "'; known are " + String.join(", ", allowed));
			}
		});
		return this;
	}

	public Optional<YamlValue> field(String name) {
		return Optional.ofNullable(entries().get(name));
	}

	public YamlValue required(String name) {
		return field(name).orElseThrow(() -> error("'" + name + "' is missing"));
	}

	public Optional<String> textOf(String name) {
		return field(name).map(YamlValue::text);
	}

	public boolean flag(String name, boolean otherwise) {
		return field(name).map((value) -> switch (value.text()) {
			case "true" -> true;
			case "false" -> false;
			default -> throw value.error("true or false expected, not '" + value.text() + "'");
		}).orElse(otherwise);
	}

	public List<YamlValue> listOf(String name) {
		return field(name).map(YamlValue::items).orElse(List.of());
	}

	public List<YamlValue> items() {
		if (!(this.node instanceof SequenceNode sequence)) {
			throw error("a list expected here");
		}
		List<YamlValue> items = new ArrayList<>();
		sequence.getValue().forEach((item) -> items.add(new YamlValue(this.file, item, this.offset)));
		return items;
	}

	public boolean isText() {
		return this.node instanceof ScalarNode;
	}

	/** The text, without space around it. */
	public String text() {
		if (!(this.node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
			throw error("a text expected here");
		}
		return scalar.getValue().strip();
	}

	public int number() {
		try {
			return Integer.parseInt(text());
		}
		catch (NumberFormatException ex) {
			throw error("a whole number expected, not '" + text() + "'");
		}
	}

	/** A number with decimals, from one to another. */
	public double decimal(double least, double most) {
		try {
			double number = Double.parseDouble(text());
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			throw error("a number expected, not '" + text() + "'");
		}
		throw error("a number from %s to %s expected, not %s".formatted(plain(least), plain(most), text()));
	}

	private static String plain(double number) {
		return (number == Math.rint(number)) ? String.valueOf((long) number) : String.valueOf(number);
	}

	/**
	 * A value of an enum, written in lower case with hyphens: {@code full-form} for
	 * FULL_FORM.
	 */
	public <E extends Enum<E>> E one(Class<E> type) {
		for (E constant : type.getEnumConstants()) {
			if (spelling(constant).equals(text())) {
				return constant;
			}
		}
		List<String> known = Arrays.stream(type.getEnumConstants()).map(YamlValue::spelling).toList();
		throw error("'" + text() + "' is not one of " + String.join(", ", known));
	}

	/** How files write a constant: {@code full-form} for FULL_FORM. */
	public static String spelling(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The value as a document of its own, without comments. */
	public String document() {
		DumperOptions options = new DumperOptions();
		StringWriter text = new StringWriter();
		Serializer serializer = new Serializer(new Emitter(text, options), new Resolver(), options, null);
		try {
			serializer.open();
			serializer.serialize(this.node);
			serializer.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/**
	 * A text in the languages of the lexikon, of which English and German are mandatory.
	 * @param besides fields of the same mapping that are no languages
	 */
	public LocalizedText localized(String... besides) {
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
	 * @throws InvalidFileException if it is no language tag
	 */
	public LanguageTag language(String field) {
		try {
			return LanguageTag.of(field);
		}
		catch (IllegalArgumentException ex) {
			throw error("unknown field '" + field + "', which is no language tag such as de or en-GB either");
		}
	}

}
