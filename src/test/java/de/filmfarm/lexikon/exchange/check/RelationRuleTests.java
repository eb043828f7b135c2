package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RelationRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsARelationThatTheOtherTermHasStated() {
		this.mistakes.term("pan", 1, "relations: { contrast: [tilt] }")
			.term("tilt", 2, "relations: { contrast: [pan] }");
		assertThat(this.mistakes.of(new RelationRule()))
			.containsExactly("test/tilt.yaml:6: contrast 'pan' is stated already in test/pan.yaml:6");
	}

	@Test
	void findsInversesThatContradictEachOther() {
		this.mistakes.term("pan", 1, "relations: { broader: [tilt] }").term("tilt", 2, "relations: { broader: [pan] }");
		assertThat(this.mistakes.of(new RelationRule()))
			.containsExactly("test/tilt.yaml:6: broader 'pan' contradicts test/pan.yaml:6");
	}

	@Test
	void findsAVagueRelationBesideAnExactOne() {
		this.mistakes.term("pan", 1, "relations: { broader: [tilt], related: [tilt] }").term("tilt", 2, "");
		assertThat(this.mistakes.of(new RelationRule()))
			.containsExactly("test/pan.yaml:6: related 'tilt' says less than broader in test/pan.yaml:6");
	}

	@Test
	void findsALonelyTermButCountsWhatOthersState() {
		this.mistakes.term("pan", 1, "relations: { related: [tilt, zoom] }")
			.term("tilt", 2, "relations: { contrast: [zoom] }")
			.term("zoom", 3, "")
			.term("crab", 4, "relations: { related: [zoom] }");
		assertThat(this.mistakes.of(new RelationRule()))
			.containsExactly("test/crab.yaml:1: the term has fewer than 2 relations");
	}

}
