package de.filmfarm.lexikon.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Folding;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;

/**
 * A term that readers of one language miss, with what each of them wrote about it. A word
 * is suggested once, however it is spelt; who suggests it again is counted. New ones come
 * from {@link Suggestions#count}.
 */
@Entity
public class Suggestion {

	/** Characters of the folded word that tell it from others; names are shorter. */
	private static final int LONGEST_FOLDED = 240;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private LanguageTag language;

	private String text;

	private String folded;

	@Column(name = "count")
	private int times;

	@Enumerated(EnumType.STRING)
	private SuggestionStatus status;

	@Column(name = "created_at")
	private Instant createdAt;

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.PERSIST)
	@OrderBy("createdAt, id")
	private List<SuggestionMessage> messages = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Suggestion() {
	}

	/** What all spellings of a name have in common. */
	static String fold(String name) {
		String folded = Folding.fold(name);
		// A sign can become a word, so that even a short name may grow.
		return folded.substring(0, Math.min(folded.length(), LONGEST_FOLDED));
	}

	/** Keeps what one of the readers wrote who suggest this. */
	void add(SuggestionMessage message) {
		message.belongTo(this);
		this.messages.add(message);
	}

	/** The language of the page on which it was suggested. */
	public LanguageTag getLanguage() {
		return this.language;
	}

	/** As the first of the readers spelt it. */
	public String getText() {
		return this.text;
	}

	/** How often it was suggested. */
	public int getTimes() {
		return this.times;
	}

	public SuggestionStatus getStatus() {
		return this.status;
	}

	/** Oldest first. */
	public List<SuggestionMessage> getMessages() {
		return List.copyOf(this.messages);
	}

}
