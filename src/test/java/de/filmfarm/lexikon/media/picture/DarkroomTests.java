package de.filmfarm.lexikon.media.picture;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import de.filmfarm.lexikon.media.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DarkroomTests {

	private static final Darkroom DARKROOM = new Darkroom();

	private static BufferedImage image(EncodedPicture picture) {
		try {
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.content()));
			assertThat(image.getWidth()).isEqualTo(picture.width());
			assertThat(image.getHeight()).isEqualTo(picture.height());
			return image;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedImage developed(byte[] content) {
		return image(DARKROOM.develop(content).whole());
	}

	private static void assertColour(BufferedImage image, double x, double y, int rgb) {
		Color actual = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
		Color expected = new Color(rgb);
		assertThat(List.of(Math.abs(actual.getRed() - expected.getRed()),
				Math.abs(actual.getGreen() - expected.getGreen()), Math.abs(actual.getBlue() - expected.getBlue())))
			.as("%s should be like %s", actual, expected)
			.allMatch((difference) -> difference < 12);
	}

	private static String quarters(BufferedImage image) {
		StringBuilder letters = new StringBuilder();
		for (double y : List.of(.25, .75)) {
			for (double x : List.of(.25, .75)) {
				Color colour = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
				boolean red = colour.getRed() > 128;
				letters.append(
						(red && colour.getBlue() > 128) ? 'W' : (red ? 'R' : ((colour.getGreen() > 128) ? 'G' : 'B')));
			}
		}
		return letters.toString();
	}

	@ParameterizedTest
	@CsvSource({ "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB" })
	void putsPicturesUpright(int orientation, String quarters) {
		byte[] exif = SampleFiles.exif(orientation, ByteOrder.LITTLE_ENDIAN);
		BufferedImage upright = developed(
				SampleFiles.withChunk(SampleFiles.png(SampleFiles.quarters(40, 20)), "eXIf", exif));
		assertThat(quarters(upright)).isEqualTo(quarters);
		assertThat(upright.getWidth()).isEqualTo((orientation < 5) ? 40 : 20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "LITTLE_ENDIAN", "BIG_ENDIAN" })
	void readsTheOrientationOfCameras(String order) {
		byte[] exif = SampleFiles.exif(6, order.equals("BIG_ENDIAN") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
		byte[] jpeg = SampleFiles.withSegment(SampleFiles.jpeg(SampleFiles.quarters(64, 32)), 0xe1,
				SampleFiles.joined(SampleFiles.latin("Exif\0\0"), exif));
		assertThat(quarters(developed(jpeg))).isEqualTo("BRWG");
		BufferedImage webp = developed(SampleFiles.webp("VP8X", SampleFiles.canvas(0x08, 32, 16), "VP8L",
				SampleFiles.lossless(), "EXIF", exif));
		assertThat(webp.getWidth()).isEqualTo(16);
		assertColour(webp, .5, .1, 0xc83200);
	}

	@Test
	void keepsNothingButThePixels() {
		byte[] exif = SampleFiles.exif(1, ByteOrder.BIG_ENDIAN);
		byte[] secret = SampleFiles.latin("http://ns.adobe.com/xap/1.0/\0SECRET");
		byte[] jpeg = SampleFiles.jpeg(SampleFiles.photograph(64, 32));
		jpeg = SampleFiles.withSegment(jpeg, 0xe1, SampleFiles.joined(SampleFiles.latin("Exif\0\0"), exif));
		jpeg = SampleFiles.withSegment(jpeg, 0xe1, secret);
		jpeg = SampleFiles.withSegment(jpeg, 0xfe, secret);
		jpeg = SampleFiles.withSegment(jpeg, 0xed, secret);
		byte[] png = SampleFiles.png(SampleFiles.quarters(64, 32));
		for (String name : List.of("tEXt", "iTXt", "eXIf", "tIME", "prVt")) {
			png = SampleFiles.withChunk(png, name, secret);
		}
		byte[] webp = SampleFiles.webp("VP8X", SampleFiles.canvas(0x0c, 32, 16), "VP8 ", SampleFiles.lossy(), "EXIF",
				exif, "XMP ", secret);
		for (byte[] file : List.of(jpeg, png, webp)) {
			byte[] hidden = SampleFiles.joined(file, secret);
			assertThat(latin(hidden)).contains("SECRET");
			PictureSet pictures = DARKROOM.develop(hidden);
			assertThat(latin(pictures.whole().content())).doesNotContain("SECRET", "Exif", "eXIf", "adobe");
		}
	}

	private static String latin(byte[] content) {
		return new String(content, StandardCharsets.ISO_8859_1);
	}

	@Test
	void makesSizesUpToThatOfTheFile() {
		PictureSet large = DARKROOM.develop(SampleFiles.jpeg(SampleFiles.photograph(1800, 900)));
		assertThat(large.sizes()).extracting(EncodedPicture::width).containsExactly(480, 800, 1200, 1600);
		assertThat(large.sizes()).extracting(EncodedPicture::height).containsExactly(240, 400, 600, 800);
		assertThat(large.sizes()).allSatisfy((size) -> {
			assertThat(size.mediaType()).isEqualTo("image/jpeg");
			assertThat(size.content()).hasSizeLessThan(large.whole().content().length);
			image(size);
		});
		PictureSet small = DARKROOM.develop(SampleFiles.jpeg(SampleFiles.photograph(800, 400)));
		assertThat(small.sizes()).extracting(EncodedPicture::width).containsExactly(480);
		assertThat(DARKROOM.develop(SampleFiles.jpeg(SampleFiles.photograph(480, 20))).sizes()).isEmpty();
	}

	@Test
	void keepsNoMoreThanScreensShow() {
		EncodedPicture whole = DARKROOM.develop(SampleFiles.jpeg(SampleFiles.quarters(1200, 4000))).whole();
		assertThat(whole.width()).isEqualTo(960);
		assertThat(whole.height()).isEqualTo(3200);
		assertThat(quarters(image(whole))).isEqualTo("RGBW");
	}

	@Test
	void takesPngForLinesAndJpegForPhotographs() {
		assertThat(DARKROOM.develop(SampleFiles.png(SampleFiles.quarters(600, 300))).whole().mediaType())
			.isEqualTo("image/png");
		assertThat(DARKROOM.develop(SampleFiles.png(SampleFiles.photograph(600, 300))).whole().mediaType())
			.isEqualTo("image/jpeg");
		assertThat(DARKROOM.develop(SampleFiles.jpeg(SampleFiles.quarters(600, 300))).whole().mediaType())
			.isEqualTo("image/jpeg");
	}

	@Test
	void keepsTransparency() {
		BufferedImage glass = new BufferedImage(1000, 500, BufferedImage.TYPE_INT_ARGB);
		for (int x = 0; x < 1000; x++) {
			for (int y = 0; y < 500; y++) {
				glass.setRGB(x, y, (x * 255 / 999) << 24 | 0x00ff00 | y / 2);
			}
		}
		PictureSet pictures = DARKROOM.develop(SampleFiles.png(glass));
		for (EncodedPicture picture : List.of(pictures.whole(), pictures.sizes().get(0))) {
			BufferedImage image = image(picture);
			assertThat(picture.mediaType()).isEqualTo("image/png");
			assertThat(image.getRGB(2, 5) >>> 24).isLessThan(10);
			assertThat(image.getRGB(image.getWidth() / 2, 5) >>> 24).isBetween(120, 135);
			assertThat(image.getRGB(image.getWidth() / 2, 5) & 0xff00).isEqualTo(0xff00);
		}
	}

	@Test
	void readsAllKindsOfWebp() {
		for (byte[] file : List.of(SampleFiles.webp("VP8 ", SampleFiles.lossy()),
				SampleFiles.webp("VP8L", SampleFiles.lossless()))) {
			BufferedImage image = developed(file);
			assertColour(image, .1, .5, 0xc83200);
			assertColour(image, .9, .5, 0x0032c8);
		}
		BufferedImage half = developed(SampleFiles.halfTransparent());
		assertThat(half.getRGB(2, 8) >>> 24).isEqualTo(255);
		assertThat(half.getRGB(30, 8) >>> 24).isZero();
		assertColour(half, .1, .5, 0x00c800);
	}

	@Test
	void convertsColoursToThoseOfScreens() {
		byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
		BufferedImage grey = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
		grey.createGraphics().fillRect(0, 0, 32, 32);
		for (int i = 0; i < 32 * 32; i++) {
			grey.setRGB(i % 32, i / 32, 0x808080);
		}
		byte[] png = SampleFiles.withChunk(SampleFiles.png(grey), "iCCP",
				SampleFiles.joined(SampleFiles.latin("linear\0\0"), SampleFiles.packed(linear)));
		byte[] jpeg = SampleFiles.withSegment(SampleFiles.jpeg(grey), 0xe2,
				SampleFiles.joined(SampleFiles.latin("ICC_PROFILE\0\1\1"), linear));
		// Half the light is no half of the way to white.
		assertColour(developed(png), .5, .5, 0xbcbcbc);
		assertColour(developed(jpeg), .5, .5, 0xbcbcbc);
		byte[] nonsense = SampleFiles.withSegment(SampleFiles.jpeg(grey), 0xe2,
				SampleFiles.latin("ICC_PROFILE\0\1\1nonsense"));
		assertColour(developed(nonsense), .5, .5, 0x808080);
	}

	@Test
	void readsWhatPrintersUse() throws IOException {
		WritableRaster inks = WritableRaster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 64, 4, null);
		for (int i = 0; i < 64 * 64; i++) {
			inks.setPixel(i % 64, i / 64, new int[] { 255, 0, 0, 255 });
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
			writer.setOutput(stream);
			writer.write(null, new IIOImage(inks, null, null), null);
		}
		// As Photoshop writes it: marked as its own, and with the inks inverted.
		byte[] file = SampleFiles.withSegment(out.toByteArray(), 0xee, SampleFiles.latin("Adobe\0d\0\0\0\0\0"));
		Color red = new Color(developed(file).getRGB(32, 32));
		assertThat(red.getRed()).isGreaterThan(170);
		assertThat(red.getGreen()).isLessThan(90);
		assertThat(red.getBlue()).isLessThan(90);
	}

	@Test
	void leavesGreyAsItIs() {
		BufferedImage grey = new BufferedImage(32, 32, BufferedImage.TYPE_BYTE_GRAY);
		for (int i = 0; i < 32 * 32; i++) {
			grey.getRaster().setSample(i % 32, i / 32, 0, 0x60);
		}
		BufferedImage fine = new BufferedImage(32, 32, BufferedImage.TYPE_USHORT_GRAY);
		for (int i = 0; i < 32 * 32; i++) {
			fine.getRaster().setSample(i % 32, i / 32, 0, 0x6060);
		}
		assertColour(developed(SampleFiles.jpeg(grey)), .5, .5, 0x606060);
		assertColour(developed(SampleFiles.png(grey)), .5, .5, 0x606060);
		assertColour(developed(SampleFiles.png(fine)), .5, .5, 0x606060);
	}

	@Test
	void developsTheSameTwice() {
		byte[] file = SampleFiles.png(SampleFiles.photograph(700, 300));
		assertThat(DARKROOM.develop(file).whole().content()).isEqualTo(DARKROOM.develop(file).whole().content());
	}

}
