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
			"<?xml-stylesheet href='https://elsewhere.example'?>", "<rect ONCLICK='alert(1)'/>",
			"<g xml:base='https://elsewhere.example/'/>", "<use href='data:image/svg+xml,x#a'/>",
			"<use xmlns:l='http://www.w3.org/1999/xlink' l:href='//elsewhere.example#a'/>",
			"<feImage href='https://elsewhere.example/'/>", "<a href='java&#10;script:alert(1)'/>",
			"<rect style='fill:url(data:image/png;base64,x)'/>",
			"<rect style='fill:\\75rl(https://elsewhere.example)'/>",
			"<style>.a { fill: \\75 rl(https://elsewhere.example) }</style>",
			"<style>.a { background: image-set('https://elsewhere.example/x' 1x) }</style>",
			"<style>@font-face { src: url(https://elsewhere.example/x) }</style>",
			"<rect style='background: -webkit-image-set(&quot;https://elsewhere.example/x&quot; 1x)'/>",
			"<animate attributeName='xlink:href' to='https://elsewhere.example'/>",
			"<animate attributeName='onclick' to='alert(1)'/>",
			"<html:img xmlns:html='http://www.w3.org/1999/xhtml' src='https://elsewhere.example/'/>",
			"<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='#a'/>",
			"<math xmlns='http://www.w3.org/1998/Math/MathML'/>", "<iframe/>", "<handler/>",
			"<g id='a'><use href='#a'/></g>" })
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
	void refusesPartsThatMultiplyEachOther() {
		StringBuilder bomb = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'><path id='p0' d='M0 0h1'/>");
		for (int i = 1; i <= 9; i++) {
			bomb.append("<g id='p" + i + "'>" + ("<use href='#p" + (i - 1) + "'/>").repeat(10) + "</g>");
		}
		assertThatIllegalArgumentException().isThrownBy(() -> inspect(bomb + "</svg>")).withMessageContaining("<use>");
		StringBuilder deep = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'>");
		for (int i = 0; i < 20_000; i++) {
			deep.append("<use id='u" + i + "' href='#u" + (i + 1) + "'/>");
		}
		assertThatIllegalArgumentException().isThrownBy(() -> inspect(deep + "</svg>")).withMessageContaining("<use>");
		String many = "<svg xmlns='http://www.w3.org/2000/svg'><path id='a' d='M0 0h1'/>"
				+ "<use href='#a'/>".repeat(5000) + "</svg>";
		assertThatCode(() -> inspect(many)).doesNotThrowAnyException();
	}

	@Test
	void acceptsWhatDrawingProgramsAdd() {
		assertThatCode(() -> inspect("""
				<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape"
				xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"><s:namedview i:zoom="1"/>
				<text>C:\\temp</text></svg>""")).doesNotThrowAnyException();
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
