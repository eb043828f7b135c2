package de.filmfarm.lexikon.site;

import java.util.Locale;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.shared.SiteAddress;
import de.filmfarm.lexikon.site.Layout.Credit;
import de.filmfarm.lexikon.site.Layout.Language;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page its frame.
 */
@ControllerAdvice
class LayoutAdvice {

	private final SiteProperties properties;

	private final InterfaceLanguages languages;

	private final SiteAddress site;

	private final AssetController assets;

	LayoutAdvice(SiteProperties properties, InterfaceLanguages languages, SiteAddress site, AssetController assets) {
		this.properties = properties;
		this.languages = languages;
		this.site = site;
		this.assets = assets;
	}

	@ModelAttribute("layout")
	Layout layout(Locale locale) {
		LanguageTag reader = LanguageTag.of(locale);
		return new Layout(reader.value(), this.site.base(), this.assets.stylesheet(), this.assets.script(),
				this.assets.deskStylesheet(), this.assets.deskScript(),
				this.languages.tags()
					.stream()
					.map((language) -> new Language(language.value(), language.displayName(language.locale())))
					.toList(),
				this.properties.supportAddress(),
				this.properties.ecosystem().stream().map((product) -> credit(product, reader)).toList());
	}

	private static Credit credit(SiteProperties.Product product, LanguageTag reader) {
		return new Credit(product.name(), new LocalizedText(product.purpose()).in(reader), product.address());
	}

}
