package de.filmfarm.lexikon.report.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import de.filmfarm.lexikon.report.SuggestionOrigin;
import de.filmfarm.lexikon.report.SuggestionStatus;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import org.jspecify.annotations.Nullable;

/**
 * By what the list of suggestions is narrowed down; empty is anything.
 *
 * @param status name of a status; the list begins with those that are open
 * @param language in which the term is missed
 * @param origin name of an origin
 */
public record SuggestionFilter(String status, String language, String origin) {

	/** For a list of all. */
	static final String ALL = "ALL";

	/** Takes what an address says, if it makes sense. */
	static SuggestionFilter of(@Nullable String status, @Nullable String language, @Nullable String origin,
			InterfaceLanguages languages) {
		boolean known = ALL.equals(status)
				|| Arrays.stream(SuggestionStatus.values()).anyMatch((one) -> one.name().equals(status));
		return new SuggestionFilter((known && status != null) ? status : SuggestionStatus.OPEN.name(),
				(language != null && languages.contains(language)) ? language : "",
				SuggestionOrigin.of(origin).map(SuggestionOrigin::name).orElse(""));
	}

	/** The same with another status. */
	public SuggestionFilter with(String other) {
		return new SuggestionFilter(other, this.language, this.origin);
	}

	/** Whether it leaves out anything but those that are decided. */
	public boolean isNarrow() {
		return !this.language.isEmpty() || !this.origin.isEmpty();
	}

	/** Where the list is to be found. */
	public String address() {
		Map<String, String> set = new LinkedHashMap<>();
		set.put("status", this.status.equals(SuggestionStatus.OPEN.name()) ? "" : this.status);
		set.put("language", this.language);
		set.put("origin", this.origin);
		set.values().removeIf(String::isEmpty);
		StringBuilder address = new StringBuilder("/admin/suggestions");
		// All values are of a known set and need no encoding.
		set.forEach((name, value) -> address.append((address.indexOf("?") < 0) ? '?' : '&').append(name + "=" + value));
		return address.toString();
	}

}
