package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The form of a term as a browser would send it, filled in by a test.
 */
final class SentForm {

	private final Map<String, String> fields = new LinkedHashMap<>();

	/** As a page shows it. */
	static SentForm on(Document page) {
		SentForm form = new SentForm();
		for (Element field : page.select("#editor").select("input[name], select[name], textarea[name]")) {
			boolean unchecked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
			if (!unchecked && !field.attr("name").equals("_csrf")) {
				form.fields.put(field.attr("name"), value(field));
			}
		}
		return form;
	}

	private static String value(Element field) {
		if (field.normalName().equals("select")) {
			Element chosen = field.selectFirst("option[selected]");
			return (chosen != null) ? chosen.val() : field.select("option").get(0).val();
		}
		// A browser ends lines as mail does.
		return field.normalName().equals("textarea") ? field.wholeText().replace("\n", "\r\n") : field.val();
	}

	/** A term that can be saved, with what a test wants otherwise. */
	static SentForm valid(String name) {
		return new SentForm().with("category", "camera-movement")
			.with("names.0.language", "en")
			.with("names.0.text", name)
			.with("names.0.status", "PREFERRED")
			.with("names.0.kind", "FULL_FORM")
			.with("names.0.linked", "yes")
			.with("articles.en.lead", "A movement that nobody has seen, made up for a test of the form.")
			.with("articles.en.body", "## What it is\n\nIt goes round.");
	}

	SentForm with(String name, String value) {
		this.fields.put(name, value);
		return this;
	}

	/** Another name of a language. */
	SentForm name(int row, String language, String text, String status) {
		return with("names." + row + ".language", language).with("names." + row + ".text", text)
			.with("names." + row + ".status", status)
			.with("names." + row + ".kind", "FULL_FORM");
	}

	SentForm without(String name) {
		this.fields.remove(name);
		return this;
	}

	Map<String, String> fields() {
		return this.fields;
	}

	/** Names and values in turns. */
	String[] parameters() {
		List<String> parameters = new ArrayList<>();
		this.fields.forEach((name, value) -> {
			parameters.add(name);
			parameters.add(value);
		});
		return parameters.toArray(String[]::new);
	}

}
