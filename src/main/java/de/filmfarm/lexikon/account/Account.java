package de.filmfarm.lexikon.account;

import java.time.Instant;
import java.util.Optional;

import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works on the lexikon. Without an address for mail an account only names an
 * author and cannot sign in.
 */
@Entity
@DynamicUpdate // so that two changes at once of different things both stay
public class Account {

	/** Characters. */
	public static final int LONGEST_NAME = 100;

	/** Characters, RFC 5321. */
	public static final int LONGEST_EMAIL = 254;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String name;

	private @Nullable String email;

	@Enumerated(EnumType.STRING)
	private Role role;

	private boolean active = true;

	private LanguageTag language = LanguageTag.of("en");

	private @Nullable String password;

	@Column(name = "created_at")
	private Instant createdAt = Instant.now();

	@Column(name = "last_sign_in")
	private @Nullable Instant lastSignIn;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	public Account(String name, Role role) {
		this.name = name;
		this.role = role;
	}

	/**
	 * Somebody who can sign in, once there is a password or passkey.
	 * @param email the address for mail, with which one signs in
	 * @param language of mail and of the desk
	 */
	public Account(String name, String email, LanguageTag language, Role role) {
		this(name, role);
		this.email = email;
		this.language = language;
	}

	/** The identity in the database; only once saved. */
	public long getId() {
		if (this.id == null) {
			throw new IllegalStateException("not saved yet");
		}
		return this.id;
	}

	public String getName() {
		return this.name;
	}

	/** The address for mail, with which one signs in; none of a mere author. */
	public Optional<String> getEmail() {
		return Optional.ofNullable(this.email);
	}

	public Role getRole() {
		return this.role;
	}

	/** Whether it may sign in; what it wrote stays in any case. */
	public boolean isActive() {
		return this.active;
	}

	public LanguageTag getLanguage() {
		return this.language;
	}

	/** The encoded password. */
	public Optional<String> getPassword() {
		return Optional.ofNullable(this.password);
	}

	public Instant getCreatedAt() {
		return this.createdAt;
	}

	public Optional<Instant> getLastSignIn() {
		return Optional.ofNullable(this.lastSignIn);
	}

	/** The name as it is shown from now on, and the language of the desk and of mail. */
	public void introduce(String name, LanguageTag language) {
		this.name = name;
		this.language = language;
	}

	/** Sets an encoded password. */
	public void protectWith(String password) {
		if (this.email == null) {
			throw new IllegalStateException("an author without an address cannot sign in");
		}
		this.password = password;
	}

	void assume(Role role) {
		this.role = role;
	}

	void deactivate() {
		this.active = false;
	}

	void reactivate() {
		this.active = true;
	}

}
