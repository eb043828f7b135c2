package de.filmfarm.lexikon.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SiteAddressTests {

	@Test
	void standsBeforePathsWithoutASecondSlash() {
		assertThat(new SiteAddress("https://lexikon.example/").of("/en")).isEqualTo("https://lexikon.example/en");
		assertThat(new SiteAddress("http://localhost:8080").of("/en")).isEqualTo("http://localhost:8080/en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "lexikon.example", "//lexikon.example", "ftp://lexikon.example",
			"https://lexikon.example/wiki", "javascript:alert(1)", "not an address" })
	void refusesWhatIsNoAddressOfASite(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteAddress(address));
	}

}
