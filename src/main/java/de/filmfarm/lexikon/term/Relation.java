package de.filmfarm.lexikon.term;

import de.filmfarm.lexikon.shared.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A typed edge from one term to another.
 */
@Entity
public class Relation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "source_id")
	private @Nullable Term source;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "target_id")
	private Term target;

	@Enumerated(EnumType.STRING)
	private RelationType type;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText difference;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Relation() {
	}

	/**
	 * Relates to the target.
	 * @throws IllegalArgumentException if the difference is missing where it is
	 * mandatory, or given where it means nothing
	 */
	public Relation(RelationType type, Term target, @Nullable LocalizedText difference) {
		if ((type == RelationType.CONFUSED_WITH) != (difference != null)) {
			throw new IllegalArgumentException("a difference belongs to CONFUSED_WITH, and only there");
		}
		this.type = type;
		this.target = target;
		this.difference = difference;
	}

	void belongTo(Term source, int position) {
		this.source = source;
		this.position = position;
	}

	public RelationType getType() {
		return this.type;
	}

	public Term getTarget() {
		return this.target;
	}

}
