package de.filmfarm.lexikon.media.diagram;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TreeTests {

	private static final String CREW = """
			kind: tree
			relation: crew
			root:
			  name: { term: gaffer }
			  parts:
			    - name: { term: best-boy }
			      marked: true
			      note: { en: orders the lamps, de: bestellt die Lampen }
			      parts: [ { name: { en: electricians, de: Beleuchter } } ]
			    - { name: Rig }
			""";

	private static final Map<String, TermName> TERMS = Map.of("gaffer", new TermName("gaffer", "/en/gaffer"),
			"best-boy", new TermName("best boy", null));

	@Test
	void everyLevelIsFurtherIn() {
		assertThat(Drawings.svg(Drawings.english(CREW))).contains("<g class=\"node root\"><rect x=\"2\" y=\"2\"",
				"<g class=\"node marked\"><rect x=\"54\" y=\"69\"", "<g class=\"node\"><rect x=\"106\" y=\"167\"",
				"<g class=\"node\"><rect x=\"54\" y=\"234\"");
	}

	@Test
	void branchReachesTheMiddleOfTheFirstLineOfEveryPart() {
		assertThat(Drawings.svg(Drawings.english(CREW))).contains("d=\"M 28 95.5 H 54\"", "d=\"M 28 260.5 H 54\"",
				"d=\"M 28 55 V 260.5\"");
	}

	@Test
	void termWithAPageIsALink() {
		DrawnDiagram drawn = Drawings.draw("en", CREW, TERMS);
		assertThat(Drawings.svg(drawn)).containsOnlyOnce("<a ")
			.contains("<a href=\"/en/gaffer\"><g class=\"node root\">");
		assertThat(drawn.linked()).isTrue();
	}

	@Test
	void withoutPagesThereIsNoLink() {
		assertThat(Drawings.english(CREW).linked()).isFalse();
	}

	@Test
	void treeIsToldInBothLanguages() {
		assertThat(Drawings.draw("en", CREW, TERMS).alt()).isEqualTo("Crew of gaffer: best boy, Rig.");
		assertThat(Drawings.draw("en", CREW, TERMS).description()).isEqualTo(
				"To gaffer report: best boy, Rig. best boy: orders the lamps. To best boy report: electricians.");
		assertThat(Drawings.german(CREW).description()).contains("Unter best boy arbeiten: Beleuchter.");
	}

	@Test
	void longWordIsBrokenBeforeTheEdge() {
		DrawnDiagram drawn = Drawings
			.english(CREW.replace("en: electricians", "en: Donaudampfschifffahrtsgesellschaftskapitaenswitwe"));
		assertThat(Drawings.svg(drawn)).contains(">Donaudampfschifffahrtsgesellschaft-<");
	}

	@Test
	void wordsAreEscaped() {
		assertThat(Drawings.svg(Drawings.english(CREW.replace("en: electricians", "en: \"<script>\""))))
			.contains("&lt;script&gt;")
			.doesNotContain("<script>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			relation: crew    | relation: love      | 2: 'love' is not one of crew, kinds, parts
			marked: true      | marked: very        | 7: true or false expected
			name: Rig         | title: Rig          | 10: unknown field 'title'
			name: Rig         | note: Rig           | 10: 'name' is missing
			en: electricians, | fr: electricians,   | 9: 'en' is missing
			""")
	void whatCannotBeDrawnIsRefused(String right, String wrong, String refusal) {
		assertThat(Drawings.refusal(CREW.replace(right, wrong))).startsWith("term.yaml:" + refusal);
	}

	@Test
	void treeWithoutPartsIsRefused() {
		assertThat(Drawings.refusal("kind: tree\nrelation: crew\nroot: { name: A }\n"))
			.startsWith("term.yaml:3: a tree has parts");
	}

	@Test
	void treeThatIsTooDeepIsRefused() {
		String deep = """
				kind: tree
				relation: crew
				root: { name: A, parts: [ { name: B, parts: [ { name: C, parts: [
				 { name: D, parts: [
				 { name: E } ] } ] } ] } ] }
				""";
		assertThat(Drawings.refusal(deep)).isEqualTo("term.yaml:5: a tree is at most 4 levels deep");
	}

	@Test
	void treeWithTooManyBoxesIsRefused() {
		String many = "kind: tree\nrelation: crew\nroot: { name: A, parts: [ " + "{ name: B }, ".repeat(24) + " ] }\n";
		assertThat(Drawings.refusal(many)).startsWith("term.yaml:3: 25 boxes are too many");
	}

}
