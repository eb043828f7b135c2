package de.filmfarm.lexikon.term;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the links between the texts of terms up to date. They are computed when something
 * is published, so that a page is only read when it is shown.
 */
@Component
public class ArticleLinks {

	private final Terms terms;

	private final JdbcClient jdbc;

	ArticleLinks(Terms terms, JdbcClient jdbc) {
		this.terms = terms;
		this.jdbc = jdbc;
	}

	/**
	 * Links the articles of a term that was just published, and those of others in which
	 * its names may stand or that link to it by hand.
	 */
	@Transactional
	public void update(Term term) {
		this.terms.flush();
		TermLinker linker = new TermLinker(this.jdbc);
		linker.link(term);
		Set<Long> others = new TreeSet<>(linker.mentions(term.getDesignations()));
		others.addAll(linker.awaiting(term));
		for (Long mentioning : others) {
			this.terms.findById(mentioning).filter((other) -> other != term).ifPresent(linker::link);
		}
		new CategoryTexts(this.jdbc).link(linker);
		countInbound();
	}

	/** Links the articles of all terms, after many were published at once. */
	@Transactional
	public void updateAll() {
		TermLinker linker = new TermLinker(this.jdbc);
		this.terms.findAll(Sort.by("number")).forEach(linker::link);
		new CategoryTexts(this.jdbc).link(linker);
		countInbound();
	}

	/** The terms in whose texts one of the terms is linked. */
	@Transactional(readOnly = true)
	public Set<Long> linking(Collection<Long> targets) {
		return this.jdbc.sql("""
				select distinct a.term_id from article_link l join article a on a.id = l.article_id
				where l.term_id = any(?)""").param(targets.toArray(Long[]::new)).query(Long.class).set();
	}

	/** Links the texts of terms anew, after what they link to has changed. */
	@Transactional
	public void relink(Collection<Long> changed) {
		this.terms.flush();
		TermLinker linker = new TermLinker(this.jdbc);
		changed.stream().sorted().forEach((id) -> this.terms.findById(id).ifPresent(linker::link));
		new CategoryTexts(this.jdbc).link(linker);
		countInbound();
	}

	/**
	 * Links the texts of departments and fields, after one of them has changed. Whatever
	 * changes a term does it anyway.
	 */
	@Transactional
	public void updateCategories() {
		new CategoryTexts(this.jdbc).link(new TermLinker(this.jdbc));
	}

	/**
	 * Renders a text as it would be published now, without keeping anything.
	 * @param self number of the term that it is written for, published or not
	 */
	@Transactional(readOnly = true)
	public LinkedText look(long self, LanguageTag language, String body) {
		// No identity is zero.
		long id = this.terms.findByNumber(self).map(Term::getId).orElse(0L);
		return new TermLinker(this.jdbc).look(id, language, body);
	}

	/** Corrects the number of terms that point to a term where it has changed. */
	private void countInbound() {
		this.terms.flush();
		this.jdbc.sql("select i.* from term_inbound i join term t on t.id = i.term_id where t.inbound <> i.inbound")
			.query(Inbound.class)
			.list()
			.forEach((count) -> this.terms.findById(count.termId())
				.ifPresent((term) -> term.countInbound(count.inbound())));
	}

	record Inbound(long termId, int inbound) {
	}

}
