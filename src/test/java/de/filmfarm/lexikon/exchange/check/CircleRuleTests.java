package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CircleRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsATermThatIsAKindOfItself() {
		this.mistakes.term("pan", 1, "relations: { broader: [tilt] }")
			.term("tilt", 2, "relations: { broader: [zoom] }")
			.term("zoom", 3, "relations: { broader: [pan] }")
			.term("crab", 4, "relations: { broader: [pan] }");
		assertThat(this.mistakes.of(new CircleRule())).containsExactly(
				"test/pan.yaml:6: broader 'tilt' leads back to this term",
				"test/tilt.yaml:6: broader 'zoom' leads back to this term",
				"test/zoom.yaml:6: broader 'pan' leads back to this term");
	}

}
