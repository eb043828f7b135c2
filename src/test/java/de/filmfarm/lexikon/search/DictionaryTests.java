package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DictionaryTests {

	private static final String FIELD = "name";

	private static Dictionary dictionary(Iterable<String> values) throws IOException {
		try (Directory directory = new ByteBuffersDirectory()) {
			try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
				for (String value : values) {
					Document document = new Document();
					document.add(new StringField(FIELD, value, Store.NO));
					writer.addDocument(document);
				}
			}
			try (DirectoryReader reader = DirectoryReader.open(directory)) {
				return Dictionary.of(MultiTerms.getTerms(reader, FIELD));
			}
		}
	}

	private static Map<String, Integer> near(Dictionary dictionary, String word, int errors) {
		Map<String, Integer> near = new TreeMap<>();
		dictionary.near(word, errors, near::put);
		return near;
	}

	@ParameterizedTest
	@CsvSource({ "dolly, 0", "doly, 1", "dollly, 1", "dolky, 1", "dloly, 1", "dol, 2", "doylyl, 2", "dollyxx, 2",
			"d\u00f6lly, 1" })
	void countsTheLettersThatAreWrong(String typed, int errors) throws IOException {
		Dictionary dictionary = dictionary(List.of("crane", "dolly", "zoom"));
		assertThat(near(dictionary, typed, 2)).isEqualTo(Map.of("dolly", errors));
		assertThat(near(dictionary, typed, errors)).isEqualTo(Map.of("dolly", errors));
		if (errors > 0) {
			assertThat(near(dictionary, typed, errors - 1)).isEmpty();
		}
	}

	@Test
	void takesTheFirstLetterForRight() throws IOException {
		Dictionary dictionary = dictionary(List.of("a", "cdolly", "dolly", "eolly", "\ud801\udc28olly"));
		assertThat(near(dictionary, "dolly", 1)).isEqualTo(Map.of("dolly", 0));
		assertThat(near(dictionary, "\ud801\udc28oly", 1)).isEqualTo(Map.of("\ud801\udc28olly", 1));
		assertThat(near(dictionary, "zolly", 1)).isEmpty();
	}

	@Test
	void hasNothingWhereThereIsNoField() throws IOException {
		assertThat(near(Dictionary.of(null), "dolly", 2)).isEmpty();
	}

	@Test
	void knowsNamesOfAnyLength() throws IOException {
		String name = "a".repeat(300);
		assertThat(near(dictionary(List.of(name)), name.substring(1), 1)).isEqualTo(Map.of(name, 1));
	}

	@Test
	void overlooksNothing() throws IOException {
		Random random = new Random(42);
		Set<String> values = new TreeSet<>();
		while (values.size() < 3000) {
			values.add(word(random));
		}
		Dictionary dictionary = dictionary(values);
		for (int i = 0; i < 300; i++) {
			String word = word(random);
			Map<String, Integer> near = new TreeMap<>();
			values.stream()
				.filter((value) -> value.charAt(0) == word.charAt(0) && EditDistance.letters(word, value) <= 2)
				.forEach((value) -> near.put(value, EditDistance.letters(word, value)));
			assertThat(near(dictionary, word, 2)).as(word).isEqualTo(near);
		}
	}

	private static String word(Random random) {
		return IntStream.range(0, 3 + random.nextInt(5))
			.mapToObj((i) -> "abcd\u00e4".substring(random.nextInt(5)).substring(0, 1))
			.reduce("", String::concat);
	}

}
