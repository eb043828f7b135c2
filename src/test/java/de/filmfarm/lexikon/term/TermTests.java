package de.filmfarm.lexikon.term;

import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class TermTests {

	private static final LanguageTag EN = LanguageTag.of("en");

	private static final LanguageTag DE = LanguageTag.of("de");

	private final Term term = new Term(7, new Category("camera", null));

	private static Designation preferred(LanguageTag language, String text) {
		return new Designation(language, text, DesignationStatus.PREFERRED);
	}

	private static Designation admitted(LanguageTag language, String text) {
		return new Designation(language, text, DesignationStatus.ADMITTED);
	}

	private static Article article(LanguageTag language, String slug, String lead) {
		return new Article(language, new Slug(slug), lead, "", null);
	}

	@Test
	void isADraftAtFirst() {
		assertThat(this.term.getStatus()).isEqualTo(TermStatus.DRAFT);
		assertThat(this.term.getPublishedRevision()).isNull();
	}

	@Test
	void hasOnePreferredNameInEachLanguage() {
		this.term.name(List.of(preferred(EN, "pan"), admitted(EN, "panning shot"), preferred(DE, "Schwenk"),
				preferred(LanguageTag.of("en-GB"), "panning")));
		assertThat(this.term.preferredName(EN)).map(Designation::getText).contains("pan");
		assertThat(this.term.preferredName(DE)).map(Designation::getText).contains("Schwenk");
		assertThat(this.term.preferredName(LanguageTag.of("fr"))).isEmpty();
	}

	@Test
	void refusesASecondPreferredName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.term.name(List.of(preferred(EN, "pan"), preferred(EN, "panning shot"))))
			.withMessage("en has 2 preferred names; it needs exactly one");
	}

	@Test
	void refusesALanguageWithoutPreferredName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.term.name(List.of(preferred(EN, "pan"), admitted(DE, "Schwenk"))))
			.withMessage("de has 0 preferred names; it needs exactly one");
	}

	@Test
	void keepsItsNamesWhenNewOnesAreRefused() {
		this.term.name(List.of(preferred(EN, "pan")));
		assertThatIllegalArgumentException().isThrownBy(() -> this.term.name(List.of(admitted(EN, "panning shot"))));
		assertThat(this.term.getDesignations()).extracting(Designation::getText).containsExactly("pan");
	}

	@Test
	void hasNoArticleWithoutANameToHeadIt() {
		this.term.name(List.of(preferred(EN, "pan")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.term.write(List.of(article(EN, "pan", "A turn."), article(DE, "schwenk", "Dreht."))))
			.withMessage("the article in de has no preferred name");
		assertThat(this.term.getArticles()).isEmpty();
	}

	@Test
	void keepsTheIdentityOfAnArticleThatIsRewritten() {
		this.term.name(List.of(preferred(EN, "pan"), preferred(DE, "Schwenk")));
		this.term.write(List.of(article(EN, "pan", "A turn."), article(DE, "schwenk", "Dreht.")));
		Article before = this.term.article(EN).orElseThrow();
		this.term.write(List.of(article(EN, "panning", "A turn on the spot.")));
		assertThat(this.term.getArticles()).containsExactly(before);
		assertThat(before.getSlug()).hasToString("panning");
		assertThat(before.getLead()).isEqualTo("A turn on the spot.");
	}

	@Test
	void doesNotRelateToItself() {
		Relation self = new Relation(RelationType.RELATED, this.term, null);
		assertThatIllegalArgumentException().isThrownBy(() -> this.term.relate(List.of(self)))
			.withMessageContaining("itself");
	}

	@Test
	void relatesToOthers() {
		Term other = new Term(8, new Category("camera", null));
		this.term.relate(List.of(new Relation(RelationType.RELATED, other, null)));
		assertThat(this.term.getRelations()).extracting(Relation::getTarget).containsExactly(other);
	}

	@Test
	void isRetiredOnlyOncePublished() {
		assertThatIllegalStateException().isThrownBy(this.term::retire);
		this.term.publish(1);
		assertThatNoException().isThrownBy(this.term::retire);
		assertThat(this.term.getStatus()).isEqualTo(TermStatus.RETIRED);
	}

	@Test
	void comesBackWhenItIsPublishedAgain() {
		this.term.publish(1);
		this.term.retire();
		this.term.publish(2);
		assertThat(this.term.getStatus()).isEqualTo(TermStatus.PUBLISHED);
		assertThat(this.term.getPublishedRevision()).isEqualTo(2);
	}

	@Test
	void hasNoIdentityBeforeItIsSaved() {
		assertThatIllegalStateException().isThrownBy(this.term::getId);
	}

	@Test
	void listsItsArticlesByLanguage() {
		this.term.name(List.of(preferred(EN, "pan"), preferred(DE, "Schwenk")));
		this.term.write(List.of(article(EN, "pan", "A turn."), article(DE, "schwenk", "Dreht.")));
		assertThat(this.term.getArticles()).extracting(Article::getLanguage).containsExactly(DE, EN);
	}

	@Test
	void remembersWhichTermsAnArticleLinksTo() {
		Article article = article(EN, "pan", "A turn.");
		article.render("<p>first</p>", Set.of(1L, 2L), Set.of());
		article.render("<p>second</p>", Set.of(2L, 3L), Set.of());
		assertThat(article.getBodyHtml()).isEqualTo("<p>second</p>");
		assertThat(article.getLinkedTerms()).containsExactlyInAnyOrder(2L, 3L);
	}

}
