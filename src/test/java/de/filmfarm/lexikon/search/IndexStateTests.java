package de.filmfarm.lexikon.search;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import de.filmfarm.lexikon.search.IndexState.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexStateTests {

	private static final String INDEX = "from the index";

	private static final String DATABASE = "from the database";

	private final List<Object> damages = new ArrayList<>();

	private final IndexState state = new IndexState(this.damages::add);

	@BeforeEach
	void isBuilt() {
		this.state.ready();
	}

	private String ask(Supplier<String> index) {
		return this.state.ask(index, () -> DATABASE);
	}

	private static String fail(RuntimeException failure) {
		throw failure;
	}

	@Test
	void asksTheIndexWhenItIsBuilt() {
		assertThat(ask(() -> INDEX)).isEqualTo(INDEX);
		this.state.rebuilding();
		assertThat(ask(() -> INDEX)).isEqualTo(DATABASE);
	}

	@Test
	void isDamagedEachTimeItsFilesCannotBeRead() {
		for (int i = 0; i < 3; i++) {
			this.state.ready();
			assertThat(ask(() -> fail(
					new IllegalStateException(new UncheckedIOException(new FileNotFoundException("_0.cfs"))))))
				.isEqualTo(DATABASE);
			assertThat(this.state.condition()).isEqualTo(Condition.DAMAGED);
		}
		assertThat(this.damages).hasSize(3);
	}

	@Test
	void isNotRebuiltForEveryQuestionThatFails() {
		for (int i = 0; i < 3; i++) {
			assertThat(ask(() -> fail(new IllegalArgumentException("too many clauses")))).isEqualTo(DATABASE);
			this.state.ready();
		}
		assertThat(this.damages).hasSize(1);
		assertThat(ask(() -> INDEX)).isEqualTo(INDEX);
	}

}
