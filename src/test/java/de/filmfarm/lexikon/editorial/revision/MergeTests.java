package de.filmfarm.lexikon.editorial.revision;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.editorial.revision.Merge.Choice;
import de.filmfarm.lexikon.editorial.revision.Merge.Clash;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MergeTests {

	private static final TermSnapshot BASE = Snapshots.simple(7, "pan");

	private static Merge merge(TermSnapshot base, TermSnapshot mine, TermSnapshot theirs) {
		return Merge.of(base, mine, theirs);
	}

	private static TermSnapshot merged(TermSnapshot base, TermSnapshot mine, TermSnapshot theirs) {
		Merge merge = merge(base, mine, theirs);
		assertThat(merge.clashes()).isEmpty();
		return merge.merged(Map.of());
	}

	static IntStream seeds() {
		return IntStream.range(0, 300);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void takesApartAndPutsTogetherWithoutLoss(int seed) {
		TermSnapshot term = Snapshots.any(new Random(seed));
		assertThat(Item.join(term.number(), Item.of(term))).isEqualTo(term);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void takesMineWhereOnlyIHaveChangedSomething(int seed) {
		Random random = new Random(seed);
		TermSnapshot base = Snapshots.any(random);
		TermSnapshot mine = Snapshots.any(random);
		assertThat(merged(base, mine, base)).isEqualTo(mine);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void takesTheirsWhereOnlyTheyHaveChangedSomething(int seed) {
		Random random = new Random(seed);
		TermSnapshot base = Snapshots.any(random);
		TermSnapshot theirs = Snapshots.any(random);
		assertThat(merged(base, base, theirs)).isEqualTo(theirs);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void takesTheSameChangeOnce(int seed) {
		Random random = new Random(seed);
		TermSnapshot base = Snapshots.any(random);
		TermSnapshot both = Snapshots.any(random);
		assertThat(merged(base, both, both)).isEqualTo(both);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void merges(int seed) {
		Random random = new Random(seed);
		Merge merge = merge(Snapshots.any(random), Snapshots.any(random), Snapshots.any(random));
		List<String> ids = merge.clashes().stream().map(Clash::id).toList();
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(merge.merged(Map.of())).isNotNull();
		ids.forEach((id) -> assertThat(merge.merged(Map.of(id, Choice.THEIRS))).as(id)
			.isNotEqualTo(merge.merged(Map.of(id, Choice.MINE))));
	}

	@Test
	void takesChangesOfDifferentFields() {
		TermSnapshot mine = Snapshots.withLead(BASE, "Mine.");
		TermSnapshot theirs = Snapshots.withCategory(Snapshots.withBody(BASE, "Theirs."), "lenses");
		assertThat(merged(BASE, mine, theirs))
			.isEqualTo(Snapshots.withCategory(Snapshots.withBody(mine, "Theirs."), "lenses"));
	}

	@ParameterizedTest
	@CsvSource({
			"The camera moves to the left., The camera turns to the left., The camera moves to the right., The camera turns to the right.",
			"One. Two. Three., One. Two., Zero. Two. Three., Zero. Two.",
			"One. Three., One. Two. Three., One. Three. Four., One. Two. Three. Four.",
			"a b c d e, a b c, b c d e, b c" })
	void mergesTextsWordByWord(String base, String mine, String theirs, String both) {
		assertThat(merged(Snapshots.withBody(BASE, base), Snapshots.withBody(BASE, mine),
				Snapshots.withBody(BASE, theirs)))
			.isEqualTo(Snapshots.withBody(BASE, both));
	}

	@Test
	void letsSomebodyChooseWhereBothHaveChangedAWord() {
		Merge merge = merge(Snapshots.withBody(BASE, "First. The camera moves. Last."),
				Snapshots.withBody(BASE, "First. The camera turns. Last, by me."),
				Snapshots.withBody(BASE, "First, by them. The camera rolls. Last."));
		assertThat(merge.clashes()).singleElement().satisfies((clash) -> {
			assertThat(clash.part()).isEqualTo(Part.ARTICLE);
			assertThat(clash.field()).isEqualTo("body");
			assertThat(List.of(clash.base(), clash.mine(), clash.theirs())).containsExactly("moves", "turns", "rolls");
			assertThat(merge.merged(Map.of(clash.id(), Choice.THEIRS)))
				.isEqualTo(Snapshots.withBody(BASE, "First, by them. The camera rolls. Last, by me."));
		});
		assertThat(merge.merged(Map.of()))
			.isEqualTo(Snapshots.withBody(BASE, "First, by them. The camera turns. Last, by me."));
	}

	@Test
	void doesNotJoinWordsThatStandSideBySide() {
		Merge merge = merge(Snapshots.withBody(BASE, "a slow pan follows"),
				Snapshots.withBody(BASE, "a fast pan follows"), Snapshots.withBody(BASE, "a slow tilt follows"));
		assertThat(merge.clashes()).singleElement().extracting(Clash::base).isEqualTo("slow pan");
	}

	@Test
	void keepsTheNamesThatBothHaveAdded() {
		Name mine = Snapshots.name(Snapshots.ENGLISH, "mine", DesignationStatus.ADMITTED);
		Name theirs = Snapshots.name(Snapshots.GERMAN, "theirs", DesignationStatus.ADMITTED);
		TermSnapshot both = merged(BASE, names(mine), names(theirs));
		assertThat(both.names()).containsAll(BASE.names()).contains(mine, theirs).hasSize(4);
	}

	private static TermSnapshot names(Name... more) {
		return Snapshots.withNames(BASE,
				java.util.stream.Stream.concat(BASE.names().stream(), java.util.stream.Stream.of(more)).toList());
	}

	@Test
	void followsANameThatWasSpeltAnew() {
		Name renamed = Snapshots.name(Snapshots.ENGLISH, "panning", DesignationStatus.PREFERRED);
		TermSnapshot mine = Snapshots.withNames(BASE, List.of(renamed, BASE.names().get(1)));
		Name slang = new Name(Snapshots.ENGLISH, "pan", DesignationStatus.PREFERRED, BASE.names().get(0).kind(), null,
				"x", null, null, true);
		TermSnapshot theirs = Snapshots.withNames(BASE, List.of(slang, BASE.names().get(1)));
		assertThat(merged(BASE, mine, theirs).names()).first().satisfies((name) -> {
			assertThat(name.text()).isEqualTo("panning");
			assertThat(name.pronunciation()).isEqualTo("x");
		});
	}

	@Test
	void losesNoChangeToWhatTheOtherHasRemoved() {
		Edge edge = new Edge(RelationType.CONFUSED_WITH, 3, texts("Old."));
		TermSnapshot base = Snapshots.withRelations(BASE, edge);
		TermSnapshot changed = Snapshots.withRelations(BASE, new Edge(RelationType.CONFUSED_WITH, 3, texts("New.")));
		Merge removedByMe = merge(base, BASE, changed);
		assertThat(removedByMe.clashes()).singleElement().satisfies((clash) -> {
			assertThat(clash.field()).isNull();
			assertThat(clash.mine()).isNull();
			assertThat(removedByMe.merged(Map.of())).isEqualTo(changed);
			assertThat(removedByMe.merged(Map.of(clash.id(), Choice.MINE))).isEqualTo(BASE);
		});
		Merge removedByThem = merge(base, changed, BASE);
		assertThat(removedByThem.merged(Map.of())).isEqualTo(changed);
	}

	private static de.filmfarm.lexikon.shared.LocalizedText texts(String english) {
		return new de.filmfarm.lexikon.shared.LocalizedText(Map.of("en", english));
	}

	@Test
	void takesTheOrderOfWhoeverHasChangedIt() {
		TermSnapshot mine = Snapshots.withNames(BASE, List.of(BASE.names().get(1), BASE.names().get(0)));
		Name added = Snapshots.name(Snapshots.ENGLISH, "theirs", DesignationStatus.ADMITTED);
		assertThat(merged(BASE, mine, names(added)).names()).containsExactly(BASE.names().get(1), added,
				BASE.names().get(0));
	}

	@Test
	void findsEverythingToChooseWithoutACommonBeginning() {
		Merge merge = Merge.of(null, Snapshots.withLead(BASE, "Mine."), Snapshots.withLead(BASE, "Theirs."));
		assertThat(merge.clashes()).singleElement().extracting(Clash::field).isEqualTo("lead");
		assertThat(merge.merged(Map.of())).isEqualTo(Snapshots.withLead(BASE, "Mine."));
	}

	@Test
	void copesWithLongTexts() {
		Random random = new Random(1);
		String base = Snapshots.words(random, 12_000);
		TermSnapshot mine = Snapshots.withBody(BASE, "Mine. " + base);
		TermSnapshot theirs = Snapshots.withBody(BASE, base + " Theirs.");
		assertThat(merged(Snapshots.withBody(BASE, base), mine, theirs))
			.isEqualTo(Snapshots.withBody(BASE, "Mine. " + base + " Theirs."));
		assertThat(
				merge(Snapshots.withBody(BASE, base), Snapshots.withBody(BASE, Snapshots.words(random, 12_000)), theirs)
					.clashes())
			.isNotEmpty();
	}

}
