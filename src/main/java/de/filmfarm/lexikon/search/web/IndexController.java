package de.filmfarm.lexikon.search.web;

import de.filmfarm.lexikon.search.IndexDesk;
import de.filmfarm.lexikon.search.IndexDesk.IndexReport;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows how the index is, and has it built anew.
 */
@Controller
@RequestMapping("/admin/index")
class IndexController {

	/**
	 * Seconds after which a page without scripts looks again while the index is built.
	 */
	private static final int REFRESH = 3;

	private final IndexDesk desk;

	IndexController(IndexDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String show(Model model) {
		IndexReport report = this.desk.report();
		model.addAttribute("report", report);
		if (report.isRebuilding()) {
			model.addAttribute("refresh", REFRESH);
		}
		return "search/index";
	}

	@PostMapping("/rebuild")
	String rebuild(Model model, RedirectAttributes redirect, HttpServletResponse response) {
		if (!this.desk.rebuild()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("refused", true);
			return show(model);
		}
		redirect.addFlashAttribute("message", "indexPage.begun");
		return "redirect:/admin/index";
	}

}
