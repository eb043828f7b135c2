package de.filmfarm.lexikon.account.web;

import java.util.List;

import de.filmfarm.lexikon.account.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Removes passkeys. Adding one is the matter of a filter, as a script asks for it.
 */
@Controller
class PasskeyController {

	private final PublicKeyCredentialUserEntityRepository owners;

	private final UserCredentialRepository passkeys;

	PasskeyController(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository passkeys) {
		this.owners = owners;
		this.passkeys = passkeys;
	}

	@PostMapping("/admin/profile/passkeys/{id:[A-Za-z0-9_-]+}/removal")
	String remove(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String id, RedirectAttributes notice) {
		CredentialRecord passkey = own(signedIn.getUsername()).stream()
			.filter((known) -> known.getCredentialId().toBase64UrlString().equals(id))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.passkeys.delete(passkey.getCredentialId());
		notice.addFlashAttribute("done", "passkey");
		return "redirect:/admin/profile#passkeys";
	}

	private List<CredentialRecord> own(String email) {
		PublicKeyCredentialUserEntity owner = this.owners.findByUsername(email);
		return (owner != null) ? this.passkeys.findByUserId(owner.getId()) : List.of();
	}

}
