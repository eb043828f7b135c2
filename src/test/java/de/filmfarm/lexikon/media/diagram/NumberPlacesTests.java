package de.filmfarm.lexikon.media.diagram;

import java.util.List;

import de.filmfarm.lexikon.media.diagram.NumberPlaces.Place;
import de.filmfarm.lexikon.media.diagram.NumberPlaces.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberPlacesTests {

	private static final Point SUBJECT = new Point(320, 300);

	private static final Point LAMP = new Point(500, 300);

	private final NumberPlaces places = new NumberPlaces(SUBJECT, 640, 600);

	@Test
	void aNumberStandsBehindItsLamp() {
		Place place = this.places.beside(LAMP, 60, false);
		assertThat(place.number()).isEqualTo(new Point(560, 300));
		assertThat(place.words()).isNull();
	}

	@Test
	void aNumberStandsAtTheEndOfAScreenThatIsFarFromTheCamera() {
		assertThat(this.places.along(LAMP, 60, false).number().y()).isEqualTo(240);
	}

	@Test
	void wordsStandBelowANumberBeforeTheSubjectAndOutwardsBehindIt() {
		Words before = this.places.beside(new Point(320, 400), 60, true).words();
		Words behind = this.places.beside(new Point(320, 200), 60, true).words();
		assertThat(before).isNotNull().extracting(Words::anchor).isEqualTo("middle");
		assertThat(behind).isNotNull().extracting(Words::anchor).isEqualTo("");
	}

	@Test
	void aNumberKeepsOffThingsAndLines() {
		this.places.keepOff(new Point(560, 300), 10);
		Point beside = this.places.beside(LAMP, 60, false).number();
		assertThat(beside.distance(new Point(560, 300))).isGreaterThan(10 + Svg.NUMBER);
		this.places.keepOff(new Point(40, 540), new Point(600, 540), 5);
		Point below = this.places.beside(new Point(320, 480), 60, false).number();
		assertThat(Math.abs(below.y() - 540)).isGreaterThan(5 + Svg.NUMBER);
	}

	@Test
	void aNumberGoesWhereItsWordsHaveRoomToo() {
		this.places.keepOff(new Point(500, 334), new Point(630, 334), 5);
		Place place = this.places.beside(LAMP, 60, true);
		assertThat(place.words()).isNotNull()
			.satisfies((words) -> assertThat(Math.abs(words.middle().y() - 334)).isGreaterThan(12));
	}

	@Test
	void numbersKeepOffEachOther() {
		Point first = this.places.beside(LAMP, 60, false).number();
		Point second = this.places.beside(LAMP, 60, false).number();
		assertThat(first.distance(second)).isGreaterThan(2 * Svg.NUMBER);
	}

	@Test
	void whereNothingIsFreeANumberStaysWithinTheDrawing() {
		this.places.keepOff(SUBJECT, 1000);
		Point number = this.places.beside(new Point(630, 300), 60, true).number();
		assertThat(number.x()).isBetween(Svg.NUMBER, 640 - Svg.NUMBER);
	}

	@Test
	void wordsTakeTheFirstPlaceThatIsFree() {
		Words taken = Words.middle(SUBJECT);
		Words free = Words.middle(new Point(100, 100));
		this.places.keepOff(SUBJECT, 10);
		assertThat(this.places.free(List.of(taken, free))).isEqualTo(free);
		assertThat(this.places.free(List.of(taken))).isEqualTo(taken);
	}

}
