package de.filmfarm.lexikon.editorial.web;

import de.filmfarm.lexikon.editorial.TermDrafts;
import de.filmfarm.lexikon.media.FigureChosen;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a figure that somebody has chosen for a term into what they are writing about it.
 */
@Component
class ChosenFigures {

	private final TermDrafts drafts;

	ChosenFigures(TermDrafts drafts) {
		this.drafts = drafts;
	}

	/** A text that was saved or discarded meanwhile stays as it is. */
	@EventListener
	@Transactional
	void attach(FigureChosen chosen) {
		this.drafts.find(chosen.account(), chosen.draft()).ifPresent((draft) -> {
			Fields fields = new Fields(draft.fields()).withFigure(chosen.digest());
			this.drafts.keep(chosen.account(), draft.key(), draft.basedOn(), fields.values());
		});
	}

}
