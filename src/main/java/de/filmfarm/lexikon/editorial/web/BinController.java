package de.filmfarm.lexikon.editorial.web;

import java.time.OffsetDateTime;
import java.util.Locale;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.audit.AuditTrail;
import de.filmfarm.lexikon.editorial.RecycleBin;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The recycle bin: throwing drafts away and taking them out again.
 */
@Controller
@RequestMapping("/admin/bin")
class BinController {

	private static final int PAGE = 50;

	private static final String BIN = "redirect:/admin/bin";

	private final RecycleBin bin;

	private final JdbcClient jdbc;

	BinController(RecycleBin bin, JdbcClient jdbc) {
		this.bin = bin;
		this.jdbc = jdbc;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
		long total = this.jdbc.sql("select count(*) from binned_term").query(Long.class).single();
		Pagination pagination = new Pagination(page, PAGE, total);
		if (pagination.isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("terms", this.jdbc.sql("""
				select t.number, t.status, a.name as person, b.at,
				  coalesce(
				    (select d.text from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				     order by d.language <> :language limit 1),
				    (select n ->> 'text' from revision r cross join jsonb_array_elements(r.snapshot -> 'names') n
				     where r.term_id = t.id and n ->> 'status' = 'PREFERRED'
				     order by r.number desc, n ->> 'language' <> :language limit 1), '-') as headword
				from binned_term b join term t on t.id = b.term_id join account a on a.id = b.account_id
				order by b.at desc, t.number limit :limit offset :offset""")
			.param("language", LanguageTag.of(locale).value())
			.param("limit", PAGE)
			.param("offset", pagination.offset())
			.query(BinnedTerm.class)
			.list());
		model.addAttribute("pagination", pagination);
		return "bin/index";
	}

	@PostMapping
	String take(@RequestParam long number, @AuthenticationPrincipal SignedIn signedIn, HttpServletRequest request,
			RedirectAttributes redirect) {
		if (!this.bin.take(number, signedIn.account())) {
			throw new ResponseStatusException(HttpStatus.CONFLICT);
		}
		AuditTrail.detail(request, "/admin/terms/" + number);
		redirect.addFlashAttribute("message", "bin.taken");
		return BIN;
	}

	@PostMapping("/{number}/restoration")
	String giveBack(@PathVariable long number, RedirectAttributes redirect) {
		if (!this.bin.giveBack(number)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		redirect.addFlashAttribute("message", "bin.restored");
		return BIN;
	}

	/** A term that was thrown away, by whom and when; public for the template. */
	public record BinnedTerm(long number, String status, String person, OffsetDateTime at, String headword) {
	}

}
