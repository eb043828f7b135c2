package de.filmfarm.lexikon.media;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "pan.jpg|pan.png", "Rückfahrt Straße.JPEG|rueckfahrt-strasse.png", "pan.de.svg|pan.de.png",
					"C:\\Users\\a\\x y.png|x-y.png", "../../etc/passwd|passwd.png", "''|figure.png", ".png|png.png",
					"日本.png|figure.png", "café (1)--final..png|cafe-1-final.png", "-a-.-b-.gif|a.b.png" })
	void becomesPartOfAnAddress(String file, String name) {
		assertThat(FileName.of(file, "png")).isEqualTo(name).matches("[a-z0-9]+([.-][a-z0-9]+)*");
	}

}
