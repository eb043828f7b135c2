package de.filmfarm.lexikon.search;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.term.Term;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.registry.HealthContributorRegistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Without the profile cluster nothing of OpenSearch is at work, though it is on the class
 * path.
 */
@LexikonTest
class LocalIndexTests {

	@Test
	void isLucenes(@Autowired EntityManagerFactory factory) {
		assertThatNoException().isThrownBy(() -> Search.mapping(factory).backend().unwrap(LuceneBackend.class));
	}

	@Test
	void needsNoOutbox(@Autowired EntityManagerFactory factory) {
		assertThat(factory.getMetamodel().getEntities()).extracting((entity) -> entity.getJavaType().getName())
			.contains(Term.class.getName())
			.noneMatch((entity) -> entity.startsWith("org.hibernate.search"));
	}

	@Test
	void isNotLookedForElsewhere(@Autowired HealthContributorRegistry health) {
		assertThat(health.stream()).noneMatch((entry) -> entry.name().contains("search"));
		assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
			.noneMatch((name) -> name.contains("elasticsearch-rest-client"));
	}

}
