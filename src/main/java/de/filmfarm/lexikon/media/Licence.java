package de.filmfarm.lexikon.media;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The licences that figures commonly have. A figure may have any other; then its name is
 * all that is known of it.
 */
public enum Licence {

	/** Attribution. */
	CC_BY("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),

	/** Attribution, and the same licence for what is made of it. */
	CC_BY_SA("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),

	/** The same in its former version, as much in archives has it. */
	CC_BY_SA_3("CC BY-SA 3.0", "https://creativecommons.org/licenses/by-sa/3.0/"),

	/** Given away. */
	CC0("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),

	/** Free because its time has passed. */
	PUBLIC_DOMAIN("Public Domain Mark 1.0", "https://creativecommons.org/publicdomain/mark/1.0/");

	private final String text;

	private final String address;

	Licence(String text, String address) {
		this.text = text;
		this.address = address;
	}

	/** Its name, the same in every language. */
	public String text() {
		return this.text;
	}

	/** Whether there is one of this name. */
	public static boolean isCommon(@Nullable String text) {
		return find(text).isPresent();
	}

	/** Where it can be read, if it is one of these. */
	public static @Nullable String address(String text) {
		return find(text).map((licence) -> licence.address).orElse(null);
	}

	private static Optional<Licence> find(@Nullable String text) {
		return Arrays.stream(values()).filter((licence) -> licence.text.equals(text)).findFirst();
	}

}
