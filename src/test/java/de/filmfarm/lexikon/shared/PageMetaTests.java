package de.filmfarm.lexikon.shared;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PageMetaTests {

	private static final InterfaceLanguages LANGUAGES = new InterfaceLanguages(
			List.of(LanguageTag.of("en"), LanguageTag.of("de")));

	private final PageMeta meta = PageMeta.of("A to Z", null, LANGUAGES, (language) -> "/" + language + "/terms");

	@Test
	void knowsThePathInEveryLanguage() {
		assertThat(this.meta.paths()).isEqualTo(Map.of("de", "/de/terms", "en", "/en/terms"));
	}

	@Test
	void isListedUnlessSaidOtherwise() {
		assertThat(this.meta.indexed()).isTrue();
		assertThat(this.meta.unlisted().indexed()).isFalse();
		assertThat(this.meta.unlisted().withJsonLd("{}").indexed()).isFalse();
	}

	@Test
	void keepsJsonLdFromEndingItsScript() {
		String json = JsonMapper.shared().writeValueAsString(Map.of("name", "</script><script>alert(1)<!--"));
		String safe = this.meta.withJsonLd(json).jsonLd();
		assertThat(safe).doesNotContain("<");
		assertThat(JsonMapper.shared().readTree(safe).get("name").asString())
			.isEqualTo("</script><script>alert(1)<!--");
	}

	@Test
	void keepsEverythingElseWhenJsonLdIsAdded() {
		PageMeta described = this.meta.withJsonLd("{}");
		assertThat(described.title()).isEqualTo("A to Z");
		assertThat(described.paths()).isEqualTo(this.meta.paths());
		assertThat(described.indexed()).isTrue();
	}

}
