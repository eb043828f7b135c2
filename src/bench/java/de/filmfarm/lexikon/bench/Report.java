package de.filmfarm.lexikon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.bench.Asked.Kind;
import de.filmfarm.lexikon.bench.Results.Served;

/**
 * Says in tables of Markdown what was measured.
 */
final class Report {

	private static final double MEGABYTE = 1024 * 1024;

	private final List<String> lines = new ArrayList<>();

	private final List<Results> results;

	Report(List<Results> results) {
		this.results = results;
		add("%s, %d cores, Java %s", System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
				System.getProperty("java.vm.version"));
		index();
		served();
		kinds();
		aims();
	}

	private void index() {
		head("Terms", "database written s", "index built s", "index MB", "heap MB", "heap after load MB", "resident MB",
				"transactions / searches", "first hit as bare Lucene");
		for (Results one : this.results) {
			row("%,d".formatted(one.terms()), (one.writing() > 0) ? number(one.writing()) : "kept",
					number(one.index().milliseconds() / 1e3), megabytes(one.index().bytes()),
					megabytes(one.index().heap()), megabytes(one.index().heapAfterLoad()),
					megabytes(one.index().resident()), "%d / %,d".formatted(one.transactions(), one.searches()),
					"%.1f %%".formatted(one.agreement() * 100));
		}
	}

	private void served() {
		head("Terms", "what", "connections", "per second", "p50 ms", "p99 ms", "processor ms", "failures",
				"p99 / bare p99");
		for (Results one : this.results) {
			for (Served served : one.served()) {
				Latencies times = served.measurement().latencies();
				double ratio = times.p99() / bare(one, served.what()).latencies().p99();
				row("%,d".formatted(one.terms()), served.what(), Integer.toString(served.connections()),
						"%.0f".formatted(served.measurement().perSecond()), number(times.p50()), number(times.p99()),
						number(served.measurement().work()), Long.toString(served.measurement().failures()),
						(served.connections() == 1) ? number(ratio) : "");
			}
			for (String what : List.of(Served.SEARCH, Served.SUGGEST)) {
				Latencies bare = bare(one, what).latencies();
				row("%,d".formatted(one.terms()), what + ", bare Lucene", "1",
						"%.0f".formatted(bare(one, what).perSecond()), number(bare.p50()), number(bare.p99()),
						number(bare(one, what).work()), "0", "1");
			}
		}
	}

	private static Measurement bare(Results one, String what) {
		return what.equals(Served.SEARCH) ? one.bareSearch() : one.bareSuggest();
	}

	private void kinds() {
		head("Terms", "search for", "count", "p50 ms", "p99 ms", "bare p50 ms", "bare p99 ms");
		for (Results one : this.results) {
			Measurement alone = one.alone(Served.SEARCH);
			Map<Kind, Latencies> kinds = (alone != null) ? alone.byKind() : Map.of();
			Map<Kind, Latencies> bare = one.bareSearch().byKind();
			kinds.forEach((kind, times) -> row("%,d".formatted(one.terms()), kind.toString(),
					Integer.toString(times.count()), number(times.p50()), number(times.p99()),
					number(Objects.requireNonNull(bare.get(kind)).p50()),
					number(Objects.requireNonNull(bare.get(kind)).p99())));
		}
	}

	private void aims() {
		add("");
		add("Aims at 100,000 terms: suggest p99 < 2 ms and search p99 < 10 ms with one connection; at most three times "
				+ "bare Lucene; index built in < 90 s with a heap of 1 GB; no transaction for a search.");
	}

	private void head(String... titles) {
		add("");
		row(titles);
		add("| --- ".repeat(titles.length) + "|");
	}

	private void row(String... cells) {
		add("| " + String.join(" | ", cells).replace("%", "%%") + " |");
	}

	private void add(String format, Object... arguments) {
		this.lines.add(format.formatted(arguments));
	}

	private static String number(double number) {
		return String.format(Locale.ROOT, (number < 10) ? "%.2f" : "%.1f", number);
	}

	private static String megabytes(long bytes) {
		return "%.0f".formatted(bytes / MEGABYTE);
	}

	@Override
	public String toString() {
		return String.join("\n", this.lines) + "\n";
	}

}
