package de.filmfarm.lexikon.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.site.SiteProperties.Product;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The sister products as a form: a row for each, with a few empty ones for more. A row
 * without a name is no product.
 */
final class EcosystemForm {

	private static final int EMPTY_ROWS = 3;

	private static final int MOST = 30;

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_PURPOSE = 120;

	private static final int LONGEST_ADDRESS = 300;

	private final Map<String, String> values;

	private final InterfaceLanguages languages;

	EcosystemForm(Map<String, String> values, InterfaceLanguages languages) {
		this.values = values;
		this.languages = languages;
	}

	/** What the form holds to begin with. */
	static Map<String, String> of(List<Product> products) {
		Map<String, String> values = new TreeMap<>();
		for (int row = 0; row < products.size(); row++) {
			Product product = products.get(row);
			String address = product.address();
			values.put("order." + row, String.valueOf(row + 1));
			values.put("name." + row, product.name());
			values.put("address." + row, (address != null) ? address : "");
			for (Map.Entry<String, String> purpose : product.purpose().entrySet()) {
				values.put("purpose." + row + "." + purpose.getKey(), purpose.getValue());
			}
		}
		return values;
	}

	/** Numbers of the rows to show. */
	List<Integer> rows() {
		int filled = 0;
		for (int row = 0; row < MOST; row++) {
			filled = (line("name." + row) != null) ? row + 1 : filled;
		}
		return java.util.stream.IntStream.range(0, Math.min(MOST, filled + EMPTY_ROWS)).boxed().toList();
	}

	/** The products in their order, as far as there are no errors. */
	List<Product> products(Errors errors) {
		Map<Integer, Product> products = new LinkedHashMap<>();
		for (int row : rows()) {
			String name = line("name." + row);
			if (name != null) {
				if (name.length() > LONGEST_NAME) {
					errors.rejectValue("name." + row, "settings.name.long");
				}
				products.put(row, new Product(name, purpose(row, errors), address("address." + row, errors)));
			}
		}
		List<Integer> order = new ArrayList<>(products.keySet());
		order.sort(Comparator.comparingInt(this::place));
		return order.stream().map(products::get).toList();
	}

	private int place(int row) {
		String place = line("order." + row);
		return (place != null && place.matches("\\d{1,3}")) ? Integer.parseInt(place) : MOST + 1;
	}

	private Map<String, String> purpose(int row, Errors errors) {
		Map<String, String> purpose = new TreeMap<>();
		for (LanguageTag language : this.languages.tags()) {
			String field = "purpose." + row + "." + language;
			String text = line(field);
			if (text == null || text.length() > LONGEST_PURPOSE) {
				errors.rejectValue(field, "settings.purpose.length");
			}
			purpose.put(language.value(), (text != null) ? text : "");
		}
		return purpose;
	}

	/** An address of the web, or none. */
	@Nullable String address(String field, Errors errors) {
		String address = line(field);
		if (address != null && !isOfTheWeb(address)) {
			errors.rejectValue(field, "settings.address.form");
		}
		return address;
	}

	private static boolean isOfTheWeb(String address) {
		try {
			URI uri = URI.create(address);
			String scheme = (uri.getScheme() != null) ? uri.getScheme().toLowerCase(Locale.ROOT) : "";
			return address.length() <= LONGEST_ADDRESS && uri.getHost() != null
					&& (scheme.equals("https") || scheme.equals("http"));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private @Nullable String line(String field) {
		String text = this.values.getOrDefault(field, "").replaceAll("\\p{Cc}+", " ").strip();
		return text.isEmpty() ? null : text;
	}

}
