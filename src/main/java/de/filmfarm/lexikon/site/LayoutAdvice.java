package de.filmfarm.lexikon.site;

import java.util.Locale;
import java.util.function.Supplier;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.shared.SiteAddress;
import de.filmfarm.lexikon.site.Layout.Credit;
import de.filmfarm.lexikon.site.Layout.Foot;
import de.filmfarm.lexikon.site.Layout.Language;
import de.filmfarm.lexikon.site.SiteSettings.Settings;

import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page its frame.
 */
@ControllerAdvice
class LayoutAdvice {

	private final SiteSettings settings;

	private final InterfaceLanguages languages;

	private final SiteAddress site;

	private final AssetController assets;

	LayoutAdvice(SiteSettings settings, InterfaceLanguages languages, SiteAddress site, AssetController assets) {
		this.settings = settings;
		this.languages = languages;
		this.site = site;
		this.assets = assets;
	}

	@ModelAttribute("layout")
	Layout layout(Locale locale) {
		return layout(locale, this.settings::now);
	}

	/** The frame of a page that must not need the database. */
	Layout withoutDatabase(Locale locale) {
		return layout(locale, this.settings::known);
	}

	private Layout layout(Locale locale, Supplier<Settings> settings) {
		LanguageTag reader = LanguageTag.of(locale);
		return new Layout(reader.value(), this.site.base(), this.assets.stylesheet(), this.assets.script(),
				this.assets.deskStylesheet(), this.assets.deskScript(), this.assets.diagramStylesheet(),
				this.assets.cardsStylesheet(), this.assets.cardsScript(),
				this.languages.tags()
					.stream()
					.map((language) -> new Language(language.value(), language.displayName(language.locale())))
					.toList(),
				SingletonSupplier.of(() -> foot(settings.get(), reader)));
	}

	private static Foot foot(Settings settings, LanguageTag reader) {
		return new Foot(settings.supportAddress(),
				settings.ecosystem().stream().map((product) -> credit(product, reader)).toList());
	}

	private static Credit credit(SiteProperties.Product product, LanguageTag reader) {
		return new Credit(product.name(), new LocalizedText(product.purpose()).in(reader), product.address());
	}

}
