package de.filmfarm.lexikon.editorial.revision;

import java.time.Instant;

import de.filmfarm.lexikon.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a revision.
 */
@Entity
@Table(name = "revision_comment")
public class Comment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "revision_id")
	private Revision revision;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "author_id")
	private Account author;

	private String text;

	@Column(name = "created_at")
	private Instant createdAt = Instant.now();

	@SuppressWarnings("NullAway.Init")
	protected Comment() {
	}

	public Comment(Revision revision, Account author, String text) {
		this.revision = revision;
		this.author = author;
		this.text = text;
	}

}
