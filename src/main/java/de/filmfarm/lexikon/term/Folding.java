package de.filmfarm.lexikon.term;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes one of all spellings of a name. What is folded is compared and indexed, never
 * shown.
 */
public final class Folding {

	/**
	 * How degrees of an angle are written, as a sign or as a word of any language, and
	 * how <em>and</em> is, as a sign, in English, German and French.
	 */
	private static final WholeWords SIGNS = new WholeWords(Character::isLetter, signs());

	/**
	 * Everything that is neither letter nor digit, so that close-up, close up and closeup
	 * are one.
	 */
	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

	private static final Pattern NO_CHARACTERS = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Z}]+");

	/** Letters that one may become. */
	private static final int LONGEST_FOLDED = 4;

	private static final Map<String, String> EXPANDED = Map.of("\u00E4", "ae", "\u00F6", "oe", "\u00FC", "ue", "\u00C4",
			"Ae", "\u00D6", "Oe", "\u00DC", "Ue");

	/** What two letters are written for where there is no umlaut at hand. */
	private static final Pattern EXPANDED_UMLAUT = Pattern.compile("[aou]e");

	/** Tells the <em>ue</em> of <em>Rueckfahrt</em> from that of <em>Steuer</em>. */
	private static final Analyzer UMLAUTS = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String fieldName) {
			return new TokenStreamComponents(new KeywordTokenizer());
		}

		@Override
		protected TokenStream normalize(String fieldName, TokenStream in) {
			return new GermanNormalizationFilter(in);
		}
	};

	private Folding() {
	}

	private static Map<String, String> signs() {
		Map<String, String> signs = new HashMap<>(
				Map.of("\u00B0", " deg ", "&", " and ", "and", " and ", "und", " and ", "et", " and "));
		for (String word : List.of("degree", "degrees", "degr\u00E9", "degr\u00E9s", "degre", "degres", "grad", "grado",
				"grados", "gradi", "gradis")) {
			signs.put(word, " deg ");
		}
		return signs;
	}

	/** A name with one spelling for all of degrees and <em>and</em>. */
	public static String spelt(String name) {
		return SIGNS.in(name);
	}

	/**
	 * A name without case, accents, spaces and punctuation: {@code ruckfahrt} for
	 * R&uuml;ckfahrt, Rueckfahrt and Ruckfahrt, {@code 180degrule} for 180-degree rule
	 * and 180&deg; rule. Of a name without letters and digits nothing is left.
	 */
	public static String fold(String name) {
		String typed = typed(name);
		boolean mayHaveUmlauts = EXPANDED_UMLAUT.matcher(typed).find();
		return mayHaveUmlauts ? UMLAUTS.normalize("name", typed).utf8ToString() : typed;
	}

	/**
	 * A name as {@link #fold} has it, except that the umlauts which someone may have
	 * written with an e are left as they are typed. In the beginning of a name nobody can
	 * tell whether they are umlauts: <em>aer</em> is aerial, and not arc.
	 */
	public static String typed(String name) {
		return letters(PUNCTUATION.matcher(spelt(plain(name))).replaceAll(""));
	}

	/** In lower case, without accents, sharp s as ss. */
	private static String letters(String name) {
		char[] lower = name.codePoints()
			.map(Character::toLowerCase)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.toCharArray();
		char[] letters = new char[lower.length * LONGEST_FOLDED];
		return new String(letters, 0, ASCIIFoldingFilter.foldToASCII(lower, 0, letters, 0, lower.length));
	}

	/** A name as it is written, and with an e for each umlaut if it has any. */
	public static Set<String> spellings(String name) {
		String plain = plain(name);
		String expanded = plain;
		for (Map.Entry<String, String> umlaut : EXPANDED.entrySet()) {
			expanded = expanded.replace(umlaut.getKey(), umlaut.getValue());
		}
		return expanded.equals(plain) ? Set.of(plain) : Set.of(plain, expanded);
	}

	/**
	 * Full-width letters, ligatures and the like as ordinary ones (Unicode form NFKC),
	 * and nothing invisible; what is not a character becomes a space.
	 */
	public static String plain(String text) {
		// The raised o of Spanish ordinals is typed for the degree sign.
		String normal = Normalizer.normalize(text.replace('\u00BA', '\u00B0'), Normalizer.Form.NFKC);
		return NO_CHARACTERS.matcher(INVISIBLE.matcher(normal).replaceAll("")).replaceAll(" ").strip();
	}

}
