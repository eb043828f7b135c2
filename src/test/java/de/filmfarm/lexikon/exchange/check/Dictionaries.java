package de.filmfarm.lexikon.exchange.check;

/**
 * The dictionaries, each read once.
 *
 * @param german words
 * @param british words
 * @param american words
 */
record Dictionaries(GermanWords german, EnglishWords british, EnglishWords american) {

	static Dictionaries read() {
		return new Dictionaries(new GermanWords(), new EnglishWords("GB"), new EnglishWords("US"));
	}

	/** Whether only Americans spell so. */
	boolean isAmerican(String word) {
		return this.american.contains(word) && !this.british.contains(word);
	}

}
