package de.filmfarm.lexikon.site;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says about the site. Texts for readers are given by language tag.
 *
 * @param address where readers reach the site, such as {@code https://lexikon.example}
 * @param languages of the interface; each has a messages file
 * @param supportAddress of a page where readers can support the lexikon, or none
 * @param imprint who is responsible, in Markdown; readers are told if it is missing
 * @param privacy further words on privacy, in Markdown
 * @param ecosystem sister products, shown at the foot of every page
 */
@ConfigurationProperties("lexikon.site")
record SiteProperties(@DefaultValue("http://localhost:8080") String address, @DefaultValue( {
		"en", "de" }) List<String> languages, @Nullable String supportAddress,
		@DefaultValue Map<String, String> imprint, @DefaultValue Map<String, String> privacy,
		@DefaultValue List<Product> ecosystem){

	/**
	 * A sister product.
	 *
	 * @param name of the product
	 * @param purpose what it is for
	 * @param address of its site; without one it is coming soon and is not a link
	 */
	record Product(String name, Map<String, String> purpose, @Nullable String address) {

		Product {
			if (purpose == null || purpose.isEmpty()) {
				throw new IllegalArgumentException("lexikon.site.ecosystem: " + name + " needs a purpose");
			}
		}

	}

}
