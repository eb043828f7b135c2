package de.filmfarm.lexikon.term;

import java.util.Map;

import de.filmfarm.lexikon.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RelationTests {

	private final Term target = new Term(8, new Category("camera", null));

	private final LocalizedText difference = new LocalizedText(Map.of("en", "One turns, one travels."));

	@Test
	void saysWhatTheDifferenceIsBetweenTermsOftenConfused() {
		assertThat(new Relation(RelationType.CONFUSED_WITH, this.target, this.difference).getTarget())
			.isSameAs(this.target);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Relation(RelationType.CONFUSED_WITH, this.target, null))
			.withMessageContaining("difference");
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "CONFUSED_WITH")
	void hasNoDifferenceOtherwise(RelationType type) {
		assertThat(new Relation(type, this.target, null).getType()).isEqualTo(type);
		assertThatIllegalArgumentException().isThrownBy(() -> new Relation(type, this.target, this.difference));
	}

	@Test
	void looksAlikeFromBothSidesUnlessDirected() {
		assertThat(RelationType.values()).filteredOn((type) -> !type.isDirected())
			.containsExactlyInAnyOrder(RelationType.CONTRAST, RelationType.CONFUSED_WITH, RelationType.RELATED);
	}

}
