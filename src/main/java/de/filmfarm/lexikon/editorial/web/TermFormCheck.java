package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.editorial.Remark;
import de.filmfarm.lexikon.editorial.TermReferences;
import de.filmfarm.lexikon.editorial.TermRules;
import de.filmfarm.lexikon.editorial.Warnings;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads a form with everything that the rest of the lexikon has to say to it.
 */
@Component
class TermFormCheck {

	private final TermReferences references;

	private final TermRules rules;

	private final Warnings warnings;

	TermFormCheck(TermReferences references, TermRules rules, Warnings warnings) {
		this.references = references;
		this.rules = rules;
		this.warnings = warnings;
	}

	/**
	 * Reads a form.
	 * @param number of the term; 0 if it has none yet
	 */
	Checked check(TermForm form, long number, @Nullable Long replacedBy) {
		TermForm compact = form.compact();
		TermFormReader reader = new TermFormReader(compact, this.references);
		TermSnapshot snapshot = reader.read(number, replacedBy);
		List<Remark> errors = new ArrayList<>(reader.errors());
		for (Remark breach : this.rules.breaches(snapshot)) {
			Remark error = reader.inForm(breach);
			if (errors.stream().noneMatch((other) -> other.place().equals(error.place()))) {
				errors.add(error);
			}
		}
		return new Checked(compact, snapshot, new Remarks(errors),
				new Remarks(this.warnings.about(snapshot).stream().map(reader::inForm).toList()));
	}

	/** What is written, for a preview. */
	TermSnapshot read(TermForm form, long number) {
		return new TermFormReader(form.compact(), this.references).read(number, null);
	}

	/** Whether two forms say the same of a term. */
	boolean isSame(TermForm one, TermForm other) {
		return read(one, 0).equals(read(other, 0)) && one.note().isBlank();
	}

	/**
	 * A form that was read.
	 *
	 * @param snapshot only to be saved without errors
	 */
	record Checked(TermForm form, TermSnapshot snapshot, Remarks errors, Remarks warnings) {
	}

}
