package de.filmfarm.lexikon.account;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A secret that an authenticator is to learn, before it is in force.
 *
 * @param hex its bytes, as figures
 */
public record TotpSecret(String hex) implements Serializable {

	/** A new one that nobody can guess. */
	public static TotpSecret random() {
		return new TotpSecret(HexFormat.of().formatHex(Totp.newSecret()));
	}

	byte[] bytes() {
		return HexFormat.of().parseHex(this.hex);
	}

	/** To type, in groups of four. */
	public String text() {
		return Base32.encode(bytes()).replaceAll("(.{4})(?!$)", "$1 ");
	}

	/** An address that opens authenticators, in the form that they agree upon. */
	public String address(String email) {
		return "otpauth://totp/Filmlexikon:" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "?secret="
				+ Base32.encode(bytes()) + "&issuer=Filmlexikon&algorithm=SHA1&digits=6&period=30";
	}

}
