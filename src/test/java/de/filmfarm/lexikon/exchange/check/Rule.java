package de.filmfarm.lexikon.exchange.check;

import java.util.List;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * Something that must hold in all files of a lexikon.
 */
interface Rule {

	/** Every place where it does not hold, in any order. */
	List<Problem> check(Lexikon lexikon);

}
