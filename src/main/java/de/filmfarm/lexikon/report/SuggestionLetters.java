package de.filmfarm.lexikon.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import de.filmfarm.lexikon.mail.Letter;
import de.filmfarm.lexikon.mail.Mailbox;
import de.filmfarm.lexikon.report.SuggestionAddresses.Reader;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.shared.SiteAddress;

import org.springframework.stereotype.Component;

/**
 * Tells readers what became of their suggestion: each address once at each step, in the
 * language of the page on which it was left last.
 */
@Component
class SuggestionLetters {

	private final SuggestionAddresses addresses;

	private final Mailbox mailbox;

	private final NamedTerms terms;

	private final SiteAddress site;

	SuggestionLetters(SuggestionAddresses addresses, Mailbox mailbox, NamedTerms terms, SiteAddress site) {
		this.addresses = addresses;
		this.mailbox = mailbox;
		this.terms = terms;
		this.site = site;
	}

	/** There will be a term of it, or it will be one more name of a term. */
	void accepted(Suggestion suggestion) {
		Map<LanguageTag, Optional<NamedTerm>> pages = new HashMap<>();
		send(suggestion,
				(reader) -> pages.computeIfAbsent(reader.language(), (language) -> page(suggestion, language))
					.map((term) -> letter(reader, "suggestion.mail.named", suggestion.getText(), term.headword(),
							this.site.of(term.path())))
					.orElseGet(() -> letter(reader, "suggestion.mail.accepted", suggestion.getText())));
	}

	/** There is a term of it. */
	void published(Suggestion suggestion) {
		Map<LanguageTag, NamedTerm> pages = new HashMap<>();
		send(suggestion, (reader) -> {
			NamedTerm term = pages.computeIfAbsent(reader.language(),
					(language) -> page(suggestion, language).orElseThrow());
			return letter(reader, "suggestion.mail.published", suggestion.getText(), term.headword(),
					this.site.of(term.path()));
		});
	}

	/** There will be no term of it. */
	void declined(Suggestion suggestion) {
		LocalizedText reason = Objects.requireNonNull(suggestion.getReason());
		send(suggestion, (reader) -> letter(reader, "suggestion.mail.declined", suggestion.getText(),
				reason.in(reader.language()), this.site.of("/" + reader.language() + "/search")));
	}

	private Optional<NamedTerm> page(Suggestion suggestion, LanguageTag reader) {
		return this.terms.page(Objects.requireNonNull(suggestion.getTerm()), reader);
	}

	/** The last of the arguments stops the mail. */
	private Letter letter(Reader reader, String message, String... said) {
		String link = this.site.of("/" + reader.language() + "/suggestions/" + reader.token() + "/unsubscription");
		List<String> arguments = Stream.concat(Stream.of(said), Stream.of(link)).toList();
		return new Letter(reader.email(), reader.language(), message, arguments, link, link);
	}

	private void send(Suggestion suggestion, Function<Reader, Letter> letter) {
		this.addresses.of(suggestion).forEach((reader) -> this.mailbox.send(letter.apply(reader)));
	}

}
