package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.Markup;
import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.TermIndex;
import de.filmfarm.lexikon.term.WholeWords;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaObjectField;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFinalStep;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.model.dependency.PojoTypeIndexingDependencyConfigurationContext;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The fields of the index, one for each purpose, and what of a term they depend on. None
 * keeps how long its text is (norms): no weight depends on that.
 */
@Component(TermIndex.DOCUMENT)
class TermMapping implements TypeBinder {

	/** Whatever decides what stands in the index. */
	private static final List<Class<?>> DECIDING = List.of(TermMapping.class, TermDocument.class, TermCard.class,
			TermKind.class, SearchAnalysis.class, Analysis.class, Words.class, Compounds.class, Folding.class,
			WholeWords.class, Markup.class, TermIndex.class);

	private final InterfaceLanguages languages;

	private final Compounds compounds;

	private final JsonMapper json;

	TermMapping(InterfaceLanguages languages, Compounds compounds, JsonMapper json) {
		this.languages = languages;
		this.compounds = compounds;
		this.json = json;
	}

	@Override
	public void bind(TypeBindingContext context) {
		dependOn(context.dependencies());
		IndexSchemaElement index = context.indexSchemaElement();
		IndexFieldTypeFactory types = context.typeFactory();
		index.field(TermIndex.MAPPING, types.asString()).toReference();
		index.field(TermIndex.VERSION, types.asLong().aggregable(Aggregable.YES)).toReference();
		index.field(TermIndex.DEPARTMENT, types.asString()).toReference();
		index.field(TermIndex.FIGURE, types.asBoolean()).toReference();
		index.field(TermIndex.EXAMPLE, types.asBoolean()).toReference();
		index.field(TermIndex.INBOUND, types.asInteger().sortable(Sortable.YES)).toReference();
		index.field(TermIndex.CREATED, types.asInstant().sortable(Sortable.YES)).toReference();
		index.field(TermIndex.ALL_NAMES, shown(types)).toReference();
		names(index, types);
		articles(index, types);
		pages(index, types);
		context.bridge(Term.class, new TermDocument(this.languages, this.compounds, this.json, fingerprint()));
	}

	private static void dependOn(PojoTypeIndexingDependencyConfigurationContext dependencies) {
		dependencies.use("status")
			.use("version")
			.use("inbound")
			.use("createdAt")
			.use("figures")
			.use("examples")
			.use(String.join(".", "category", "names", "name"))
			.use(String.join(".", "category", "parent", "names", "name"))
			.use(String.join(".", "designations", "text"))
			.use(String.join(".", "designations", "language"))
			.use(String.join(".", "designations", "status"))
			.use(String.join(".", "articles", "language"))
			.use(String.join(".", "articles", "slug"))
			.use(String.join(".", "articles", "lead"))
			.use(String.join(".", "articles", "plain"))
			.use(String.join(".", "articles", "body"));
	}

	private static void names(IndexSchemaElement index, IndexFieldTypeFactory types) {
		for (String field : List.of(TermIndex.PREFERRED, TermIndex.ADMITTED, TermIndex.DEPRECATED, TermIndex.EXACT,
				TermIndex.PREFERRED_STEMS, TermIndex.STEMS, TermIndex.REVERSED)) {
			index.field(field, types.asString()).multiValued().toReference();
		}
		for (String field : List.of(TermIndex.PREFERRED_BEGINNINGS, TermIndex.BEGINNINGS)) {
			index.field(field, beginnings(types)).multiValued().toReference();
		}
		index
			.field(TermIndex.WORD_BEGINNINGS,
					types.asString()
						.analyzer(SearchAnalysis.wordBeginnings())
						.searchAnalyzer(SearchAnalysis.plainWords())
						.norms(Norms.NO))
			.toReference();
		index.field(TermIndex.SPELT_WORDS, types.asString().analyzer(SearchAnalysis.plainWords()).norms(Norms.NO))
			.toReference();
		index.field(TermIndex.PARTS, words(types, "de")).multiValued().toReference();
		IndexSchemaObjectField byLanguage = index.objectField("names");
		for (String language : TermIndex.LANGUAGES) {
			IndexSchemaObjectField place = byLanguage.objectField(language);
			for (String field : List.of(TermIndex.EXACT, TermIndex.STEMS, TermIndex.REVERSED)) {
				place.field(field, types.asString()).multiValued().toReference();
			}
			place.field(TermIndex.BEGINNINGS, beginnings(types)).multiValued().toReference();
			place.field(TermIndex.WORDS, words(types, language)).multiValued().toReference();
			place.toReference();
		}
		byLanguage.toReference();
	}

	private static IndexFieldTypeFinalStep<String> beginnings(IndexFieldTypeFactory types) {
		return types.asString()
			.analyzer(SearchAnalysis.beginnings())
			.searchAnalyzer(SearchAnalysis.whole())
			.norms(Norms.NO);
	}

	private static void articles(IndexSchemaElement index, IndexFieldTypeFactory types) {
		IndexSchemaObjectField articles = index.objectField("articles");
		for (String language : TermIndex.LANGUAGES) {
			IndexSchemaObjectField object = articles.objectField(language);
			object.field(TermIndex.LEAD, text(types, language)).multiValued().toReference();
			object
				.field(TermIndex.BODY,
						types.asString()
							.analyzer(SearchAnalysis.queryWords(language))
							.norms(Norms.NO)
							.projectable(Projectable.YES))
				.multiValued()
				.toReference();
			object.toReference();
		}
		articles.toReference();
	}

	private void pages(IndexSchemaElement index, IndexFieldTypeFactory types) {
		IndexSchemaObjectField pages = index.objectField("pages");
		this.languages.tags().forEach((language) -> {
			IndexSchemaObjectField object = pages.objectField(language.value());
			object.field(TermIndex.CARD, shown(types)).toReference();
			object.field(TermIndex.HEADWORD, types.asString().sortable(Sortable.YES)).toReference();
			object.field(TermIndex.INITIAL, types.asString()).toReference();
			object
				.field(TermIndex.DEPARTMENT_NAME, types.asString().searchable(Searchable.NO).aggregable(Aggregable.YES))
				.toReference();
			object.field(TermIndex.KIND, types.asInteger().searchable(Searchable.NO).aggregable(Aggregable.YES))
				.toReference();
			object.toReference();
		});
		pages.toReference();
	}

	private static IndexFieldTypeFinalStep<String> text(IndexFieldTypeFactory types, String language) {
		return types.asString().analyzer(SearchAnalysis.queryWords(language)).norms(Norms.NO);
	}

	private static IndexFieldTypeFinalStep<String> words(IndexFieldTypeFactory types, String language) {
		return types.asString()
			.analyzer(SearchAnalysis.words(language))
			.searchAnalyzer(SearchAnalysis.queryWords(language))
			.norms(Norms.NO);
	}

	private static IndexFieldTypeFinalStep<String> shown(IndexFieldTypeFactory types) {
		return types.asString().searchable(Searchable.NO).projectable(Projectable.YES);
	}

	/**
	 * Differs whenever the same term would be indexed differently: a digest of the code
	 * that decides, and of the languages of the interface.
	 */
	String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Class<?> type : DECIDING) {
				try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
					digest.update(code.readAllBytes());
				}
			}
			digest.update(this.languages.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
