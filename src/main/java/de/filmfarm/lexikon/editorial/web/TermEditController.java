package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.audit.Unaudited;
import de.filmfarm.lexikon.editorial.TermDraft;
import de.filmfarm.lexikon.editorial.TermDrafts;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Conflict;
import de.filmfarm.lexikon.editorial.TermEditor.Outcome;
import de.filmfarm.lexikon.editorial.TermEditor.Saved;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.web.EditQueries.Subject;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Begun;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Notices;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Other;
import de.filmfarm.lexikon.editorial.web.TermFormCheck.Checked;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Writing a term: one form, for a new one and for one that is there. Whatever is sent is
 * kept as a draft before anything else is done with it.
 */
@Controller
@RequestMapping("/admin/terms")
class TermEditController {

	/** What a form says that was made by hand: based on no revision there is. */
	private static final Basis NOTHING = new Basis(0, null);

	private final TermDesk desk;

	private final TermEditPages pages;

	private final TermFormCheck check;

	private final TermEditor editor;

	private final Revisions revisions;

	private final TermDrafts drafts;

	private final Accounts accounts;

	private final ConflictPages conflicts;

	private final InterfaceLanguages languages;

	TermEditController(TermDesk desk, TermEditPages pages, TermFormCheck check, TermEditor editor, Revisions revisions,
			TermDrafts drafts, Accounts accounts, ConflictPages conflicts, InterfaceLanguages languages) {
		this.desk = desk;
		this.pages = pages;
		this.check = check;
		this.editor = editor;
		this.revisions = revisions;
		this.drafts = drafts;
		this.accounts = accounts;
		this.conflicts = conflicts;
		this.languages = languages;
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable String draft, @AuthenticationPrincipal SignedIn who,
			Locale locale, Model model) {
		TermForm blank = TermForm.blank(this.languages);
		TermForm form = (draft != null && TermDraft.isNew(draft)) ? this.drafts.find(who.account(), draft)
			.map((kept) -> TermFormFiller.fill(new Fields(kept.fields())))
			.orElse(blank)
			.under(draft) : blank;
		List<Begun> begun = this.drafts.unnumbered(who.account())
			.stream()
			.filter((other) -> !other.key().equals(form.key()))
			.map((other) -> Begun.of(other, locale))
			.toList();
		return show(this.pages.page(form, null, Remarks.NONE, Remarks.NONE, locale)
			.with(new Notices(null, begun, List.of(), null, false, null)), model);
	}

	@GetMapping("/{number:[0-9]+}")
	String open(@PathVariable String number, @RequestParam(required = false) @Nullable String draft,
			@RequestParam(required = false) @Nullable String saved, @AuthenticationPrincipal SignedIn who,
			Locale locale, Model model) {
		Subject subject = this.desk.find(number, locale);
		String key = String.valueOf(subject.number());
		TermForm latest = TermFormFiller.fill(subject.snapshot(), subject.basis());
		TermDraft kept = this.drafts.find(who.account(), key).orElse(null);
		TermForm unsaved = (kept != null) ? TermFormFiller.fill(new Fields(kept.fields())).under(key) : null;
		if (unsaved != null && this.check.isSame(unsaved, latest)) {
			// What was kept last has been saved since.
			this.drafts.discard(who.account(), key);
			unsaved = null;
		}
		TermForm form = (unsaved != null && draft != null) ? unsaved : latest;
		Checked checked = this.check.check(form, subject.number(), subject.snapshot().replacedBy());
		Moment offered = (kept != null && unsaved != null && draft == null) ? Moment.of(kept.savedAt(), locale) : null;
		boolean now = saved != null && saved.equals(String.valueOf(subject.revision()));
		return show(this.pages.page(form, subject, Remarks.NONE, checked.warnings(), locale)
			.with(new Notices(offered, List.of(), Other.of(this.drafts.others(who.account(), key), locale),
					now ? subject.revision() : null, false, null)),
				model);
	}

	@PostMapping("/new")
	String begin(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, HttpServletResponse response,
			Locale locale, Model model) {
		TermForm form = this.desk.keep(request, null, who);
		Checked checked = this.check.check(form, 0, null);
		if (!checked.errors().isEmpty()) {
			return refuse(checked, null, who, response, locale, model);
		}
		long number = this.revisions.nextTermNumber();
		this.editor.begin(this.check.read(form, number), author(who), form.note().strip());
		this.drafts.discard(who.account(), form.key());
		return "redirect:/admin/terms/" + number + "?saved=1";
	}

	@PostMapping("/{number:[0-9]+}")
	String save(@PathVariable String number, @AuthenticationPrincipal SignedIn who, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		Subject subject = this.desk.find(number, locale);
		TermForm form = this.desk.keep(request, subject, who);
		Checked checked = this.check.check(form, subject.number(), subject.snapshot().replacedBy());
		if (!checked.errors().isEmpty()) {
			return refuse(checked, subject, who, response, locale, model);
		}
		Basis basis = Objects.requireNonNullElse(form.basis(), NOTHING);
		String note = form.note().strip();
		Outcome outcome = this.editor.save(checked.snapshot(), basis, author(who), note);
		if (outcome instanceof Conflict conflict) {
			return this.conflicts.show(checked.snapshot(), conflict, note, LanguageTag.of(locale), model, response);
		}
		this.drafts.discard(who.account(), form.key());
		return "redirect:/admin/terms/" + subject.number() + "?saved=" + ((Saved) outcome).revision().getNumber()
				+ WorkedReportAdvice.parameter(request);
	}

	/** Adds, moves or removes a row. */
	@PostMapping(path = { "/new", "/{number:[0-9]+}" }, params = "row")
	@Unaudited("nobody else sees it")
	String change(@PathVariable(required = false) @Nullable String number, @RequestParam String row,
			@AuthenticationPrincipal SignedIn who, HttpServletRequest request, Locale locale, Model model) {
		Subject subject = this.desk.subject(number, locale);
		RowStep step = RowStep.of(row);
		TermForm form = this.desk.keep(request, subject, who).after(step);
		return show(this.desk.page(form, subject, Remarks.NONE, Remarks.NONE, who, locale)
			.with(step.focus(form.rowsOf(step.group()))), model);
	}

	/** Leaves the form for a while, to add a figure. */
	@PostMapping(path = { "/new", "/{number:[0-9]+}" }, params = "figure")
	@Unaudited("nobody else sees it")
	String addFigure(@PathVariable(required = false) @Nullable String number, @AuthenticationPrincipal SignedIn who,
			HttpServletRequest request, Locale locale) {
		TermForm form = this.desk.keep(request, this.desk.subject(number, locale), who);
		return "redirect:/admin/figures/new?term=" + form.key();
	}

	private Account author(SignedIn who) {
		return this.accounts.findById(who.account()).orElseThrow();
	}

	private String refuse(Checked checked, @Nullable Subject subject, SignedIn who, HttpServletResponse response,
			Locale locale, Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(this.desk.page(checked.form(), subject, checked.errors(), checked.warnings(), who, locale), model);
	}

	private static String show(TermEditPage page, Model model) {
		model.addAttribute("page", page);
		return "editorial/form";
	}

}
