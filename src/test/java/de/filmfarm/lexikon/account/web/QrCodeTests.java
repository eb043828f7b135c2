package de.filmfarm.lexikon.account.web;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a camera sees on the page that sets the second factor up, read by a program that
 * has nothing to do with the one that draws it.
 */
@LexikonTest
class QrCodeTests {

	private static final Pattern RECTANGLE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\1z");

	private static final int PIXELS = 4;

	@Autowired
	private DeskPages desk;

	/** Light and dark squares as the path has them. */
	private static boolean[][] squares(int size, String path) {
		assertThat(RECTANGLE.matcher(path).replaceAll("")).isEmpty();
		boolean[][] dark = new boolean[size][size];
		for (MatchResult rectangle : RECTANGLE.matcher(path).results().toList()) {
			int from = Integer.parseInt(rectangle.group(1));
			int to = from + Integer.parseInt(rectangle.group(3));
			IntStream.range(from, to).forEach((x) -> dark[Integer.parseInt(rectangle.group(2))][x] = true);
		}
		return dark;
	}

	private static String read(int size, String path) throws ReaderException {
		boolean[][] dark = squares(size, path);
		int width = size * PIXELS;
		int[] pixels = IntStream.range(0, width * width)
			.map((i) -> dark[i / width / PIXELS][i % width / PIXELS] ? 0 : 0xffffff)
			.toArray();
		return new QRCodeReader()
			.decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
			.getText();
	}

	@Test
	void opensTheSameAuthenticatorAsTheLink() throws ReaderException {
		Document page = this.desk.open(Role.EDITOR, "/admin/profile/second-factor");
		Element picture = page.expectFirst("svg.qr");
		assertThat(picture.attr("role")).isEqualTo("img");
		assertThat(picture.attr("aria-label"))
			.isEqualTo("QR code with the secret, for the camera of your authenticator");
		int size = Integer.parseInt(picture.attr("viewBox").split(" ", 4)[2]);
		String read = read(size, picture.select("path").attr("d"));
		assertThat(read).isEqualTo(page.select("a[href^=otpauth]").attr("href"))
			.contains("secret=" + page.select(".secret code").text().replace(" ", ""));
	}

	/** Whatever the colours of the page are. */
	@Test
	void isDarkOnLight() {
		Element picture = this.desk.open(Role.EDITOR, "/admin/profile/second-factor").expectFirst("svg.qr");
		assertThat(picture.children().eachAttr("fill")).isEqualTo(List.of("#fff", "#000"));
	}

	@Test
	void hasAMarginAllAround() {
		QrCode code = QrCode.of("Filmlexikon");
		boolean[][] dark = squares(code.size(), code.path());
		assertThat(IntStream.range(0, code.size()).filter((i) -> dark[3][i] || dark[i][3])).isEmpty();
		assertThat(dark[4][4]).isTrue();
		int last = code.size() - 4;
		assertThat(IntStream.range(0, code.size()).filter((i) -> dark[last][i] || dark[i][last])).isEmpty();
		assertThat(dark[4][last - 1]).isTrue();
	}

	@Test
	void holdsTheLongestAddress() throws ReaderException {
		String text = "otpauth://totp/Filmlexikon:" + "%C3%A4".repeat(254) + "?secret=" + "A".repeat(32);
		QrCode code = QrCode.of(text);
		assertThat(read(code.size(), code.path())).isEqualTo(text);
	}

}
