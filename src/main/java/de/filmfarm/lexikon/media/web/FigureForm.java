package de.filmfarm.lexikon.media.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import de.filmfarm.lexikon.media.Figure;
import de.filmfarm.lexikon.media.FigureDescription;
import de.filmfarm.lexikon.media.FigureKind;
import de.filmfarm.lexikon.media.Licence;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What is said about a figure, as somebody fills it in. Texts are given by interface
 * language.
 *
 * @param upload by which a file is found that was sent before, or none
 * @param version of the record that is changed, or none
 * @param alt what is to be seen, for who cannot see it
 * @param caption the line beneath
 * @param description the long description
 * @param credit who made it
 * @param licence name of a common one, or {@link #OWN}
 * @param ownLicence what is said about rights if it is none of the common ones
 * @param kind name of a {@link FigureKind}
 * @param language of the words in it, or none
 * @param style name of the style it is drawn in
 * @param ai whether a machine made it: {@code yes}, or none
 */
public record FigureForm(@Nullable String upload, @Nullable String version, Map<String, String> alt,
		Map<String, String> caption, Map<String, String> description, String credit, String licence, String ownLicence,
		String kind, String language, String style, @Nullable String ai) {

	/** A licence that is none of the common ones. */
	static final String OWN = "own";

	static final int LONGEST_ALT = 500;

	static final int LONGEST_CAPTION = 500;

	static final int LONGEST_DESCRIPTION = 2000;

	private static final int LONGEST_CREDIT = 200;

	private static final int LONGEST_NAME = 100;

	public FigureForm {
		alt = lines(alt);
		caption = lines(caption);
		description = texts(description);
		credit = line(credit);
		licence = line(licence);
		ownLicence = line(ownLicence);
		kind = line(kind);
		language = line(language);
		style = line(style);
	}

	/** Nothing said yet. */
	static FigureForm empty() {
		return new FigureForm(null, null, Map.of(), Map.of(), Map.of(), "", Licence.CC_BY.text(), "",
				FigureKind.PICTURE.name(), "", "", null);
	}

	/** What is said about the figure now. */
	static FigureForm of(Figure figure) {
		FigureDescription said = figure.description();
		boolean common = Licence.isCommon(said.licence());
		return new FigureForm(null, String.valueOf(figure.getVersion()), said.alt().texts(), texts(said.caption()),
				texts(said.description()), said.credit(), common ? said.licence() : OWN, common ? "" : said.licence(),
				said.kind().name(), (said.language() != null) ? said.language().value() : "",
				(said.style() != null) ? said.style() : "", said.aiGenerated() ? "yes" : null);
	}

	private static Map<String, String> texts(@Nullable LocalizedText text) {
		return (text != null) ? text.texts() : Map.of();
	}

	private static Map<String, String> texts(@Nullable Map<String, String> texts) {
		Map<String, String> readable = new LinkedHashMap<>();
		if (texts != null) {
			texts.forEach((language, text) -> readable.put(language, readable(text).strip()));
		}
		return readable;
	}

	private static Map<String, String> lines(@Nullable Map<String, String> texts) {
		Map<String, String> lines = texts(texts);
		lines.replaceAll((language, text) -> line(text));
		return lines;
	}

	private static String line(@Nullable String text) {
		return (text != null) ? readable(text).replaceAll("\\s+", " ").strip() : "";
	}

	/** Without control characters, which no one types and the database refuses. */
	private static String readable(@Nullable String text) {
		return (text != null) ? text.replaceAll("[\\p{Cc}&&[^\\n\\r\\t]]", "").replace("\r\n", "\n") : "";
	}

	/** Notes what is missing or wrong at its field. */
	void check(Errors errors, InterfaceLanguages languages) {
		for (LanguageTag tag : languages.tags()) {
			String code = tag.value();
			if (this.alt.getOrDefault(code, "").isEmpty() && isNeeded(code)) {
				errors.rejectValue("alt[" + code + "]", "figures.alt.missing");
			}
			checkLength(errors, "alt[" + code + "]", this.alt.get(code), LONGEST_ALT);
			checkLength(errors, "caption[" + code + "]", this.caption.get(code), LONGEST_CAPTION);
			checkLength(errors, "description[" + code + "]", this.description.get(code), LONGEST_DESCRIPTION);
		}
		checkRights(errors);
		checkLength(errors, "style", this.style, LONGEST_NAME);
		if (Stream.of(FigureKind.values()).noneMatch((known) -> known.name().equals(this.kind))) {
			errors.rejectValue("kind", "figures.kind.wrong");
		}
		if (!this.language.isEmpty() && !languages.contains(this.language)) {
			errors.rejectValue("language", "figures.language.wrong");
		}
	}

	/** Readers of another language never see a figure with words in this one. */
	private boolean isNeeded(String code) {
		return this.language.isEmpty() || this.language.equals(code);
	}

	private void checkRights(Errors errors) {
		if (this.credit.isEmpty()) {
			errors.rejectValue("credit", "figures.credit.missing");
		}
		checkLength(errors, "credit", this.credit, LONGEST_CREDIT);
		if (this.licence.equals(OWN)) {
			if (this.ownLicence.isEmpty()) {
				errors.rejectValue("ownLicence", "figures.licence.missing");
			}
			checkLength(errors, "ownLicence", this.ownLicence, LONGEST_NAME);
		}
		else if (!Licence.isCommon(this.licence)) {
			errors.rejectValue("licence", "figures.licence.missing");
		}
	}

	private static void checkLength(Errors errors, String field, @Nullable String text, int longest) {
		if (text != null && text.length() > longest) {
			errors.rejectValue(field, "figures.tooLong", new Object[] { longest }, null);
		}
	}

	/** What is said, once it is checked; the size is that of the file. */
	FigureDescription toDescription(InterfaceLanguages languages) {
		return new FigureDescription(FigureKind.valueOf(this.kind),
				this.language.isEmpty() ? null : LanguageTag.of(this.language), 1, 1,
				new LocalizedText(known(this.alt, languages)), orNull(known(this.description, languages)),
				orNull(known(this.caption, languages)), this.credit,
				this.licence.equals(OWN) ? this.ownLicence : this.licence, this.style.isEmpty() ? null : this.style,
				"yes".equals(this.ai));
	}

	private static Map<String, String> known(Map<String, String> texts, InterfaceLanguages languages) {
		Map<String, String> known = new LinkedHashMap<>(texts);
		known.entrySet().removeIf((entry) -> entry.getValue().isEmpty() || !languages.contains(entry.getKey()));
		return known;
	}

	private static @Nullable LocalizedText orNull(Map<String, String> texts) {
		return texts.isEmpty() ? null : new LocalizedText(texts);
	}

}
