package de.filmfarm.lexikon.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells operators how the index is, by the names of {@link IndexState.Condition}. The
 * site answers in each of them, so none takes the application out of service.
 */
@Component("indexHealthIndicator")
class IndexHealth implements HealthIndicator {

	private final IndexState state;

	IndexHealth(IndexState state) {
		this.state = state;
	}

	@Override
	public Health health() {
		return switch (this.state.condition()) {
			case READY -> Health.up().build();
			case REBUILDING -> Health.status("REBUILDING")
				.withDetail("done", this.state.done())
				.withDetail("total", this.state.total())
				.build();
			case EMPTY, BEHIND, DAMAGED -> Health.status(this.state.condition().name()).build();
		};
	}

}
