package de.filmfarm.lexikon.editorial.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.NoSuchRevisionException;
import de.filmfarm.lexikon.editorial.TermDrafts;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Conflict;
import de.filmfarm.lexikon.editorial.TermEditor.Outcome;
import de.filmfarm.lexikon.editorial.revision.Merge;
import de.filmfarm.lexikon.editorial.revision.Merge.Choice;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Brings together what two people have written about a term.
 */
@Controller
@RequestMapping("/admin/terms/{number:\\d{1,18}}/merge")
class MergeController {

	private static final String CHOICE = "choice-";

	private final TermEditor editor;

	private final RevisionQueries queries;

	private final ConflictPages conflicts;

	private final TermDrafts drafts;

	private final Steps steps;

	private final JsonMapper json;

	MergeController(TermEditor editor, RevisionQueries queries, ConflictPages conflicts, TermDrafts drafts, Steps steps,
			JsonMapper json) {
		this.editor = editor;
		this.queries = queries;
		this.conflicts = conflicts;
		this.drafts = drafts;
		this.steps = steps;
		this.json = json;
	}

	/** A revision that was left behind, and the latest one. */
	@GetMapping
	String show(@PathVariable long number, @RequestParam int revision, @AuthenticationPrincipal SignedIn signedIn,
			Locale locale, Model model, HttpServletResponse response) {
		TermSnapshot mine = this.queries.snapshot(number, revision).orElseThrow(NoSuchRevisionException::new);
		RevisionRow row = this.queries.find(number, revision, signedIn.account());
		if (row.latest()) {
			return "redirect:/admin/terms/" + number;
		}
		Conflict conflict = this.editor.compare(number, revision);
		String view = this.conflicts.show(mine, conflict, row.note(), LanguageTag.of(locale), model, response);
		response.setStatus(HttpStatus.OK.value());
		return view;
	}

	/** Keeps the merged text as a draft, with which the form opens. */
	@PostMapping
	String save(@PathVariable long number, @RequestParam String mine, @RequestParam int theirs,
			@RequestParam int version, @RequestParam(required = false) @Nullable Integer base,
			@RequestParam(defaultValue = "") String note, @RequestParam Map<String, String> parameters,
			@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model, HttpServletResponse response) {
		TermSnapshot text = read(mine);
		if (text.number() != number) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		TermSnapshot other = this.queries.snapshot(number, theirs).orElseThrow(NoSuchRevisionException::new);
		TermSnapshot before = (base != null) ? this.queries.snapshot(number, base).orElse(null) : null;
		TermSnapshot merged = Merge.of(before, text, other).merged(choices(parameters));
		String reason = Written.note(note);
		Outcome outcome = this.editor.save(merged, new Basis(theirs, version), this.steps.account(signedIn), reason);
		if (outcome instanceof Conflict conflict) {
			return this.conflicts.show(merged, conflict, reason, LanguageTag.of(locale), model, response);
		}
		this.drafts.discard(signedIn.account(), String.valueOf(number));
		return "redirect:/admin/terms/" + number;
	}

	private TermSnapshot read(String snapshot) {
		try {
			// The one sign that no browser sends and no database takes.
			return this.json.readValue(snapshot.replace("\\u0000", ""), TermSnapshot.class);
		}
		catch (JacksonException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, ex);
		}
	}

	private static Map<String, Choice> choices(Map<String, String> parameters) {
		Map<String, Choice> choices = new HashMap<>();
		parameters.forEach((name, value) -> {
			if (name.startsWith(CHOICE)) {
				choices.put(name.substring(CHOICE.length()),
						value.equals(Choice.THEIRS.name()) ? Choice.THEIRS : Choice.MINE);
			}
		});
		return choices;
	}

}
