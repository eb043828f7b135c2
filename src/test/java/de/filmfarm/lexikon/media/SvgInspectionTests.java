package de.filmfarm.lexikon.media;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SvgInspectionTests {

	@Test
	void acceptsADrawingWithStylesAndMarkersOfItsOwn() {
		assertThatCode(() -> inspect("""
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>A line</title>
				<style>.a { fill: url(#g) } @media (prefers-color-scheme: dark) { .a { fill: red } }</style>
				<defs><marker id="m"/></defs><path marker-end="url(#m)" d="M0 0"/><use href="#m"/></svg>"""))
			.doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<SCRIPT/>", "<foreignObject/>", "<rect onload='alert(1)'/>",
			"<a href='javascript:alert(1)'/>", "<use href='https://elsewhere.example/x.svg#a'/>",
			"<image href='https://elsewhere.example/x.png'/>", "<rect fill='url(https://elsewhere.example/#a)'/>",
			"<style>@import 'https://elsewhere.example/x.css';</style>",
			"<style>.a { fill: url( 'https://elsewhere.example/' ) }</style>", "<set attributeName='href' to='x'/>",
			"<style>@im<!-- -->port 'https://elsewhere.example'</style>",
			"<style>@im&#112;ort 'https://elsewhere.example'</style>",
			"<?xml-stylesheet href='https://elsewhere.example'?>" })
	void refusesWhatDoesMoreThanDraw(String content) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> inspect("<svg xmlns='http://www.w3.org/2000/svg'>" + content + "</svg>"))
			.withMessageContaining("x.svg holds");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html></html>", "<svg>", "no markup at all", "" })
	void refusesWhatIsNoDrawing(String content) {
		assertThatIllegalArgumentException().isThrownBy(() -> inspect(content)).withMessageContaining("x.svg is not");
	}

	@Test
	void refusesDocumentTypes() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> inspect("<!DOCTYPE svg [<!ENTITY a 'aa'>]><svg>&a;</svg>"));
	}

	private static void inspect(String content) {
		SvgInspection.inspect("x.svg", content.getBytes(StandardCharsets.UTF_8));
	}

}
