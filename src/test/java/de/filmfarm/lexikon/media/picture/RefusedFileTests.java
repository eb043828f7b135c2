package de.filmfarm.lexikon.media.picture;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import de.filmfarm.lexikon.media.SampleFiles;
import de.filmfarm.lexikon.media.picture.RefusedFileException.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class RefusedFileTests {

	private static final Darkroom DARKROOM = new Darkroom();

	private static final byte[] PNG = SampleFiles.png(SampleFiles.quarters(40, 20));

	private static final byte[] JPEG = SampleFiles.jpeg(SampleFiles.photograph(64, 48));

	private static final byte[] WEBP = SampleFiles.webp("VP8X", SampleFiles.canvas(0, 32, 16), "VP8 ",
			SampleFiles.lossy());

	private static @Nullable Reason reason(byte[] file) {
		try {
			DARKROOM.develop(file);
			return null;
		}
		catch (RefusedFileException ex) {
			return ex.getReason();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "A text that is called photo.png", "GIF89a\1\0\1\0", "BM", "%PDF-1.7", "PK\3\4",
			"RIFF\4\0\0\0WAVE", "\u0089PNG", "II*\0", "<svg/>" })
	void refusesWhatIsNoPictureWhateverItIsCalled(String content) {
		assertThat(reason(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.UNKNOWN);
	}

	@Test
	void refusesMorePixelsThanItTakesBeforeItDecodesThem() {
		byte[] jpeg = JPEG.clone();
		int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
		Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xff);
		for (byte[] file : List.of(SampleFiles.claiming(PNG, 60_000, 60_000), SampleFiles.claiming(PNG, 7072, 7071),
				SampleFiles.claiming(PNG, 20_001, 1), SampleFiles.claiming(PNG, Integer.MAX_VALUE, 1),
				SampleFiles.bomb(20_000, 20_000, 400), jpeg,
				SampleFiles.webp("VP8L", new byte[] { 0x2f, -1, -1, -1, 0x0f, 0 }))) {
			assertTimeoutPreemptively(Duration.ofSeconds(2),
					() -> assertThat(reason(file)).isEqualTo(Reason.TOO_MANY_PIXELS));
		}
	}

	@Test
	void unpacksNoMoreThanThePictureNeeds() {
		byte[] nothing = SampleFiles.packed(new byte[400 << 20]);
		byte[] text = SampleFiles.withChunk(PNG, "zTXt", SampleFiles.joined(SampleFiles.latin("Comment\0\0"), nothing));
		byte[] profile = SampleFiles.withChunk(PNG, "iCCP", SampleFiles.joined(SampleFiles.latin("Bomb\0\0"), nothing));
		for (byte[] file : List.of(text, profile, SampleFiles.bomb(100, 100, 400))) {
			assertThat(file).hasSizeLessThan(1 << 20);
			assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(reason(file)).isNull());
		}
	}

	@Test
	void refusesMoreBytesThanItTakes() {
		assertThat(reason(Arrays.copyOf(PNG, Darkroom.MOST_BYTES + 1))).isEqualTo(Reason.TOO_HEAVY);
	}

	@Test
	void refusesPicturesThatMove() {
		assertThat(reason(SampleFiles.withChunk(PNG, "acTL", new byte[8]))).isEqualTo(Reason.ANIMATED);
		assertThat(reason(SampleFiles.webp("VP8X", SampleFiles.canvas(2, 32, 16), "VP8 ", SampleFiles.lossy())))
			.isEqualTo(Reason.ANIMATED);
		assertThat(reason(SampleFiles.webp("VP8 ", SampleFiles.lossy(), "ANMF", new byte[24])))
			.isEqualTo(Reason.ANIMATED);
	}

	@Test
	void refusesPicturesOfTwoSizes() {
		assertThat(reason(SampleFiles.webp("VP8X", SampleFiles.canvas(0, 16, 16), "VP8 ", SampleFiles.lossy())))
			.isEqualTo(Reason.DAMAGED);
		assertThat(reason(SampleFiles.claiming(PNG, 0, 20))).isEqualTo(Reason.DAMAGED);
		assertThat(reason(SampleFiles.withChunk(PNG, "IHDR", Arrays.copyOfRange(PNG, 16, 29))))
			.isEqualTo(Reason.DAMAGED);
	}

	static Stream<byte[]> whole() {
		return Stream.of(PNG, JPEG, WEBP);
	}

	@ParameterizedTest
	@MethodSource("whole")
	void refusesWhatIsCutOff(byte[] whole) {
		assertThat(reason(whole)).isNull();
		for (int length = 0; length < whole.length - 1; length += 1 + length / 40) {
			byte[] cut = Arrays.copyOf(whole, length);
			assertThatExceptionOfType(RefusedFileException.class).as("%s of %s bytes", length, whole.length)
				.isThrownBy(() -> DARKROOM.develop(cut));
		}
	}

	@ParameterizedTest
	@MethodSource("whole")
	void failsInNoOtherWay(byte[] whole) {
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			byte[] damaged = whole.clone();
			for (int changes = random.nextInt(4); changes >= 0; changes--) {
				damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt(256);
			}
			assertThatCode(() -> reason(damaged)).doesNotThrowAnyException();
		}
	}

	@Test
	void refusesScansWithoutEnd() {
		byte[] jpeg = JPEG;
		int scan = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00da");
		byte[] endless = Arrays.copyOf(jpeg, scan);
		byte[] one = Arrays.copyOfRange(jpeg, scan, scan + 14);
		for (int i = 0; i < 200; i++) {
			endless = SampleFiles.joined(endless, one);
		}
		endless = SampleFiles.joined(endless, new byte[] { (byte) 0xff, (byte) 0xd9 });
		assertThat(reason(endless)).isEqualTo(Reason.DAMAGED);
	}

}
