package de.filmfarm.lexikon.editorial.revision;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.editorial.revision.Diff.Kind;
import de.filmfarm.lexikon.editorial.revision.Diff.Row;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class DiffTests {

	private static final TermSnapshot BASE = Snapshots.simple(7, "pan");

	static IntStream seeds() {
		return IntStream.range(0, 200);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsNothingBetweenATermAndItself(int seed) {
		TermSnapshot term = Snapshots.any(new Random(seed));
		assertThat(Diff.between(term, term).isEmpty()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsSomethingBetweenAnyTwo(int seed) {
		Random random = new Random(seed);
		TermSnapshot one = Snapshots.any(random);
		TermSnapshot other = Snapshots.any(random);
		assertThat(Diff.between(one, other).isEmpty()).isEqualTo(one.equals(other));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void tellsBothTextsWhole(int seed) {
		Random random = new Random(seed);
		String before = Snapshots.words(random, random.nextInt(60));
		String after = Snapshots.words(random, random.nextInt(60));
		List<Piece> pieces = Piece.between(before, after);
		assertThat(without(Piece.Kind.ADDED, pieces)).isEqualTo(before);
		assertThat(without(Piece.Kind.REMOVED, pieces)).isEqualTo(after);
	}

	private static String without(Piece.Kind kind, List<Piece> pieces) {
		return pieces.stream().filter((piece) -> piece.kind() != kind).map(Piece::text).collect(Collectors.joining());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The camera moves back.     | The camera pulls back.            | The camera -moves-+pulls+ back.
			The camera moves back.     | The camera moves slowly back.     | The camera moves +slowly +back.
			A long shot of the street. | A shot of the street.             | A -long -shot of the street.
			Rueckfahrt                 | Rückfahrt                         | -Rueckfahrt-+Rückfahrt+
			cameras in motion today    | lenses in action today            | -cameras in motion-+lenses in action+ today
			""")
	void comparesTextsAsPeopleReadThem(String before, String after, String read) {
		String said = Piece.between(before, after).stream().map((piece) -> switch (piece.kind()) {
			case KEPT -> piece.text();
			case REMOVED -> "-" + piece.text() + "-";
			case ADDED -> "+" + piece.text() + "+";
		}).collect(Collectors.joining());
		assertThat(said).isEqualTo(read);
	}

	@Test
	void namesTheFieldsOfANameThatDiffer() {
		Name old = BASE.names().get(0);
		Name spelt = new Name(old.language(), "panning", old.status(), old.kind(), null, "x", null, null, true);
		Row row = onlyRow(BASE, Snapshots.withNames(BASE, List.of(spelt, BASE.names().get(1))));
		assertThat(row.kind()).isEqualTo(Kind.CHANGED);
		assertThat(row.part()).isEqualTo(Part.NAME);
		assertThat(row.fields()).extracting(Diff.Field::name).containsExactly("text", "pronunciation");
	}

	@Test
	void tellsAddedFromRemoved() {
		TermSnapshot related = Snapshots.withRelations(BASE, new Edge(RelationType.RELATED, 3, null));
		assertThat(onlyRow(BASE, related).kind()).isEqualTo(Kind.ADDED);
		assertThat(onlyRow(related, BASE).kind()).isEqualTo(Kind.REMOVED);
	}

	@Test
	void seesARelationThatChangedItsKind() {
		Row row = onlyRow(Snapshots.withRelations(BASE, new Edge(RelationType.RELATED, 3, null)),
				Snapshots.withRelations(BASE, new Edge(RelationType.BROADER, 3, null)));
		assertThat(row.kind()).isEqualTo(Kind.CHANGED);
		assertThat(row.fields()).extracting(Diff.Field::name).containsExactly("type");
	}

	@Test
	void callsOneMovedAndNotAllOthers() {
		List<Name> names = IntStream.range(0, 5)
			.mapToObj((i) -> Snapshots.name(Snapshots.ENGLISH, "name " + i, DesignationStatus.ADMITTED))
			.toList();
		List<Name> moved = List.of(names.get(4), names.get(0), names.get(1), names.get(2), names.get(3));
		Row row = onlyRow(Snapshots.withNames(BASE, names), Snapshots.withNames(BASE, moved));
		assertThat(row.kind()).isEqualTo(Kind.MOVED);
		assertThat(row.values()).containsEntry("text", "name 4");
	}

	@Test
	void seesAnotherDepartment() {
		Row row = onlyRow(BASE, Snapshots.withCategory(BASE, "lenses"));
		assertThat(row.part()).isEqualTo(Part.TERM);
		assertThat(row.fields()).extracting(Diff.Field::name).containsExactly("category");
	}

	@Test
	void takesAFirstTextForNew() {
		assertThat(Diff.between(null, BASE).rows()).hasSize(4)
			.allSatisfy((row) -> assertThat(row.kind()).isEqualTo(Kind.ADDED));
	}

	private static Row onlyRow(TermSnapshot before, TermSnapshot after) {
		Diff diff = Diff.between(before, after);
		assertThat(diff.rows()).hasSize(1);
		return diff.rows().get(0);
	}

	@Test
	void takesNoLongerForTextsThatHaveNothingInCommon() {
		String before = IntStream.range(0, 30_000).mapToObj((i) -> "a" + i).collect(Collectors.joining(" "));
		String after = IntStream.range(0, 30_000).mapToObj((i) -> "b" + i).collect(Collectors.joining("\n"));
		assertTimeout(Duration.ofSeconds(30), () -> assertThat(Piece.between(before, after)).hasSizeLessThan(4));
		assertThatNoException().isThrownBy(() -> Piece.between("", after));
	}

}
