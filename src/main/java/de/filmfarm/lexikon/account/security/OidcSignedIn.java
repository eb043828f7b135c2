package de.filmfarm.lexikon.account.security;

import java.util.Map;

import de.filmfarm.lexikon.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody who was signed in elsewhere, by OpenID Connect.
 */
final class OidcSignedIn extends SignedIn implements OidcUser {

	private static final long serialVersionUID = 1L;

	private final OidcIdToken idToken;

	OidcSignedIn(SignedIn account, OidcIdToken idToken) {
		super(account.account(), account.getUsername(), null, account.role(), account.isEnabled());
		this.idToken = idToken;
	}

	@Override
	public Map<String, Object> getClaims() {
		return this.idToken.getClaims();
	}

	@Override
	public @Nullable OidcUserInfo getUserInfo() {
		return null;
	}

	@Override
	public OidcIdToken getIdToken() {
		return this.idToken;
	}

	@Override
	public Map<String, Object> getAttributes() {
		return getClaims();
	}

	/** The same name as with a password, so that all sessions are found together. */
	@Override
	public String getName() {
		return getUsername();
	}

}
