package de.filmfarm.lexikon.media;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.shared.LocalizedText;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What becomes of figures that come with the glossary.
 */
@LexikonTest
@Transactional
class FigureStoreTests {

	private static final byte[] DRAWING = SampleFiles
		.latin("<!-- kept -->\n<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h7'/></svg>\n");

	@Autowired
	private FigureStore store;

	@Autowired
	private JdbcClient jdbc;

	private static FigureDescription description(String alt) {
		return new FigureDescription(FigureKind.DIAGRAM, null, 10, 5, new LocalizedText(Map.of("en", alt)), null, null,
				"Test", "CC BY 4.0", null, false);
	}

	@Test
	void keepsDrawingsOfTheGlossaryByteForByte() {
		Figure figure = this.store.store("pan.de.svg", DRAWING, description("a"));
		assertThat(this.store.find(figure.getDigest()).orElseThrow().content()).isEqualTo(DRAWING);
		assertThat(figure.getName()).isEqualTo("pan.de.svg");
		assertThat(figure.getWidth()).isEqualTo(10);
	}

	@Test
	void describesAFileAnewUnlessTheDeskHas() {
		Figure figure = this.store.store("pan.svg", DRAWING, description("a"));
		this.store.store("pan.svg", DRAWING, description("b"));
		this.store.record(figure.getDigest());
		assertThat(figure.description().alt().texts()).containsValue("b");
		assertThat(this.store.describe(figure.getDigest(), 99, description("c"))).isFalse();
		assertThat(this.store.describe(figure.getDigest(), figure.getVersion(), description("c"))).isTrue();
		this.store.store("pan.svg", DRAWING, description("d"));
		assertThat(figure.description().alt().texts()).containsValue("c");
	}

	@Test
	void developsPicturesOfTheGlossary() {
		byte[] file = SampleFiles.jpeg(SampleFiles.photograph(900, 300));
		Figure figure = this.store.store("pan.jpg", file, description("a"));
		assertThat(figure.getWidth()).isEqualTo(900);
		assertThat(this.store.store("pan.jpg", file, description("b")).getDigest()).isEqualTo(figure.getDigest());
		List<Integer> widths = this.jdbc
			.sql("select s.width from figure_size s join figure f on f.id = s.figure_id where f.digest = ? order by 1")
			.param(figure.getDigest())
			.query(Integer.class)
			.list();
		assertThat(widths).containsExactly(480, 800);
	}

	@Test
	void refusesWhatIsNoFigure() {
		for (String name : List.of("pan.gif", "pan.svgz", "pan", "pan.SVG")) {
			assertThatIllegalArgumentException().isThrownBy(() -> this.store.store(name, DRAWING, description("a")))
				.withMessageContaining("is not an SVG, PNG, JPEG or WebP");
		}
		assertThatIllegalArgumentException().isThrownBy(() -> this.store.store("pan.png", DRAWING, description("a")));
	}

}
