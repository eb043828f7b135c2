package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsWhatDoesNotExist() {
		this.mistakes.term("pan", 1, """
				relations:
				  contrast: [tilt]
				  confused-with: [ { term: zoom, en: One turns., de: Eins dreht. } ]
				replaced-by: crab
				examples: [ { film: rope-1948, en: Look., de: Schau. } ]""");
		assertThat(this.mistakes.of(new ReferenceRule())).containsExactlyInAnyOrder(
				"test/pan.yaml:7: there is no term 'tilt'", "test/pan.yaml:8: there is no term 'zoom'",
				"test/pan.yaml:9: there is no term 'crab'", "test/pan.yaml:10: there is no film 'rope-1948'");
	}

	@Test
	void findsACategoryThatIsNone() {
		this.mistakes.write("test/pan.yaml", """
				number: 1
				category: camera
				designations: { en: [ { text: pan, status: preferred } ] }
				""");
		assertThat(this.mistakes.of(new ReferenceRule()))
			.containsExactly("test/pan.yaml:2: there is no category 'camera'");
	}

	@Test
	void findsTermsThatOnlyADiagramKnows() {
		this.mistakes.term("pan", 1, """
				diagrams:
				  - kind: floor-plan
				    size: [8, 5]
				    camera: { at: [[1, 1], [2, 2]], follows: a, lens: 45, support: no-such-thing }
				    subjects: [ { name: a, at: [4, 2], faces: 180 } ]""");
		assertThat(this.mistakes.of(new ReferenceRule())).isNotEmpty()
			.allSatisfy((mistake) -> assertThat(mistake).startsWith("test/pan.yaml:7:"));
	}

}
