package de.filmfarm.lexikon.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import de.filmfarm.lexikon.bench.Measurement.Sample;

/**
 * Readers who ask one thing after the other, without a pause.
 *
 * @param application whom they ask
 * @param asked what they ask, from the beginning again at the end
 */
record Load(Application application, List<Asked> asked) {

	/** Lets a number of readers ask for some seconds. */
	Measurement run(int connections, int seconds) throws InterruptedException, ExecutionException {
		Duration worked = this.application.processorTime();
		long started = System.nanoTime();
		long deadline = started + TimeUnit.SECONDS.toNanos(seconds);
		ExecutorService readers = Executors.newFixedThreadPool(connections);
		try {
			List<Future<List<Sample>>> running = new ArrayList<>();
			for (int reader = 0; reader < connections; reader++) {
				int first = this.asked.size() / connections * reader;
				running.add(readers.submit(() -> read(first, deadline)));
			}
			List<Sample> samples = new ArrayList<>();
			for (Future<List<Sample>> reader : running) {
				samples.addAll(reader.get());
			}
			return new Measurement(samples, (System.nanoTime() - started) / 1e9,
					this.application.processorTime().minus(worked).toMillis() / 1e3);
		}
		finally {
			readers.shutdownNow();
		}
	}

	private List<Sample> read(int first, long deadline) throws IOException {
		List<Sample> samples = new ArrayList<>();
		try (HttpConnection connection = new HttpConnection(this.application.port(), true)) {
			long before = System.nanoTime();
			for (int next = first; before < deadline; next++) {
				Asked asked = this.asked.get(next % this.asked.size());
				int status = connection.get(asked.path()).status();
				long after = System.nanoTime();
				samples.add(new Sample(asked.kind(), status, after - before));
				before = after;
			}
		}
		return samples;
	}

}
