package de.filmfarm.lexikon.media;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import de.filmfarm.lexikon.media.picture.EncodedPicture;
import de.filmfarm.lexikon.media.picture.RefusedFileException;
import de.filmfarm.lexikon.media.picture.RefusedFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SvgDrawingTests {

	private static String clean(String svg) {
		return new String(SvgDrawing.clean(svg.getBytes(StandardCharsets.UTF_8)).content(), StandardCharsets.UTF_8);
	}

	private static Reason refused(byte[] svg) {
		return catchThrowableOfType(RefusedFileException.class, () -> SvgDrawing.clean(svg)).getReason();
	}

	private static Reason refused(String svg) {
		return refused(svg.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void keepsTheDrawingAndNothingElse() {
		String clean = clean("""
				<?xml version="1.0" encoding="UTF-8"?>
				<!-- made by SECRET -->
				<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10"
				xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:export-filename="/home/SECRET/a.png"
				xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" role="img" xml:lang="de">
				<metadata><a>SECRET</a></metadata><s:namedview i:x="SECRET"><s:guide/></s:namedview>
				<title>Grüße &amp; &lt;mehr&gt;</title><style><![CDATA[.a > .b { fill: url(#g) }]]></style>
				<defs><path id="p" d="M0 0h1" i:label="SECRET"/></defs><use xlink:href="#p"/></svg>""");
		assertThat(clean).doesNotContain("SECRET", "inkscape", "sodipodi", "metadata", "<!--")
			.contains("viewBox=\"0 0 20 10\"", "role=\"img\"", "xml:lang=\"de\"", "xlink:href=\"#p\"",
					"Grüße &amp; &lt;mehr&gt;", ".a &gt; .b { fill: url(#g) }", "</svg>");
		assertThat(clean(clean)).isEqualTo(clean);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "viewBox='0 0 956 400'|956|400", "viewBox='-5,-5 20.4 , 9.6'|20|10",
			"width='300' height='150px'|300|150", "width='100%' height='100%' viewBox='0 0 24 24'|24|24" })
	void readsHowLargeItIs(String attributes, int width, int height) {
		EncodedPicture drawing = SvgDrawing
			.clean(("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>").getBytes(StandardCharsets.UTF_8));
		assertThat(drawing.width()).isEqualTo(width);
		assertThat(drawing.height()).isEqualTo(height);
		assertThat(drawing.mediaType()).isEqualTo("image/svg+xml");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "|UNSIZED_DRAWING", "width='10cm' height='5cm'|UNSIZED_DRAWING",
			"viewBox='0 0 a b'|UNSIZED_DRAWING", "viewBox='0 0'|UNSIZED_DRAWING", "viewBox='0 0 0 10'|UNSIZED_DRAWING",
			"viewBox='0 0 NaN NaN'|UNSIZED_DRAWING", "viewBox='0 0 1e9 1e9'|TOO_MANY_PIXELS",
			"width='1000000' height='10'|TOO_MANY_PIXELS", "viewBox='0 0 1 1' onload='x()'|UNSAFE_DRAWING" })
	void refusesWhatHasNoSizeOrTooLargeAOne(String attributes, Reason reason) {
		String more = (attributes != null) ? attributes : "";
		assertThat(refused("<svg xmlns='http://www.w3.org/2000/svg' " + more + "/>")).isEqualTo(reason);
	}

	@Test
	void refusesWhatIsNone() {
		assertThat(refused("<html xmlns='http://www.w3.org/1999/xhtml'/>")).isEqualTo(Reason.UNKNOWN);
		assertThat(refused("<svg viewBox='0 0 1 1'/>")).isEqualTo(Reason.UNKNOWN);
		assertThat(refused("<svg xmlns='http://www.w3.org/2000/svg'")).isEqualTo(Reason.DAMAGED);
		assertThat(refused("<!DOCTYPE svg [<!ENTITY a 'aa'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"))
			.isEqualTo(Reason.UNSAFE_DRAWING);
		assertThat(refused(
				("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>" + " ".repeat(1 << 20) + "</svg>")))
			.isEqualTo(Reason.TOO_HEAVY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1" })
	void knowsMarkupInEveryEncodingAndWritesItInOne(String encoding) {
		String svg = "<?xml version='1.0' encoding='" + encoding + "'?>\n<svg xmlns='http://www.w3.org/2000/svg' "
				+ "viewBox='0 0 1 1'><title>ü</title></svg>";
		byte[] file = svg.getBytes(Charset.forName(encoding));
		assertThat(SvgDrawing.isMarkup(file)).isTrue();
		assertThat(new String(SvgDrawing.clean(file).content(), StandardCharsets.UTF_8)).contains("ü")
			.doesNotContain("encoding");
		byte[] attack = svg.replace("<title>", "<script/><title>").getBytes(Charset.forName(encoding));
		assertThat(refused(attack)).isEqualTo(Reason.UNSAFE_DRAWING);
	}

}
