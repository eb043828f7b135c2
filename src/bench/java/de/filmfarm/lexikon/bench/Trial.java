package de.filmfarm.lexikon.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.bench.Measurement.Sample;
import de.filmfarm.lexikon.bench.Results.Index;
import de.filmfarm.lexikon.bench.Results.Served;
import de.filmfarm.lexikon.search.BareLucene;
import de.filmfarm.lexikon.search.BareLucene.Hit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * All measurements with a glossary of one size.
 */
final class Trial {

	/** Different things that are asked, more than a cache would hold. */
	private static final int QUESTIONS = 20_000;

	/** Searches whose first hits are compared. */
	private static final int COMPARED = 500;

	private static final Pattern FIRST_HIT = Pattern.compile("class=\"entr.*?href=\"/[a-z]{2}/terms/([^\"?#]+)\"",
			Pattern.DOTALL);

	private static final Pattern SLUG = Pattern.compile("\"slug\":\"([^\"]+)\"");

	private final Settings settings;

	private final Glossary glossary;

	private final Map<String, Prose> prose;

	private final Path directory;

	private final List<Asked> searches;

	private final List<Asked> typed;

	private final Map<Asked, String> firstHits = new HashMap<>();

	Trial(Settings settings, Vocabulary vocabulary, Map<String, Prose> prose, int terms) {
		this.settings = settings;
		this.glossary = new Glossary(vocabulary, terms);
		this.prose = prose;
		this.directory = settings.directory().resolve(Integer.toString(terms));
		Questions questions = new Questions(this.glossary, prose, 42);
		this.searches = questions.searches(QUESTIONS);
		this.typed = questions.typed(QUESTIONS);
	}

	/** Writes the glossary, and measures the application, then bare Lucene. */
	Results run() throws IOException, SQLException, InterruptedException, ExecutionException {
		Path files = this.directory.resolve("application");
		FileSystemUtils.deleteRecursively(files);
		Files.createDirectories(files);
		try (BenchDatabase database = new BenchDatabase(this.directory)) {
			double writing = write(database);
			List<Served> served = new ArrayList<>();
			Index index;
			Path lucene;
			long transactions;
			try (Application application = Application.start(this.settings, files, database.environment())) {
				lucene = application.index();
				long built = application.awaitIndex();
				long heap = application.heap();
				rememberFirstHits(application.port());
				warmUp(application, this.searches);
				long before = database.transactions();
				served.addAll(serve(application, Served.SEARCH, this.searches));
				transactions = database.transactions() - before - 1;
				warmUp(application, this.typed);
				served.addAll(serve(application, Served.SUGGEST, this.typed));
				index = new Index(built, application.indexSize(), heap, application.heap(),
						application.residentMemory());
			}
			return withBareLucene(database, lucene, writing, index, served, transactions);
		}
	}

	/** Seconds that it took; none if the glossary is there already. */
	private double write(BenchDatabase database) throws SQLException, IOException {
		Path written = this.directory.resolve("written");
		String fingerprint = Invention.fingerprint();
		if (Files.exists(written) && Files.readString(written).equals(fingerprint)) {
			return 0;
		}
		Files.deleteIfExists(written);
		long started = System.nanoTime();
		database.empty();
		try (Connection connection = database.connect()) {
			new GlossaryWriter(this.glossary, this.prose, connection).write();
		}
		Files.writeString(written, fingerprint);
		return (System.nanoTime() - started) / 1e9;
	}

	private void rememberFirstHits(int port) throws IOException {
		try (HttpConnection connection = new HttpConnection(port, false)) {
			for (Asked asked : this.searches.subList(0, COMPARED)) {
				Matcher hit = FIRST_HIT.matcher(connection.get(asked.path()).text());
				this.firstHits.put(asked, hit.find() ? hit.group(1) : "");
			}
		}
	}

	private void warmUp(Application application, List<Asked> asked) throws InterruptedException, ExecutionException {
		new Load(application, asked.subList(asked.size() / 2, asked.size())).run(4, this.settings.warmup());
	}

	private List<Served> serve(Application application, String what, List<Asked> asked)
			throws InterruptedException, ExecutionException {
		List<Served> served = new ArrayList<>();
		for (int connections : this.settings.connections()) {
			served.add(new Served(what, connections,
					new Load(application, asked).run(connections, this.settings.seconds())));
		}
		return served;
	}

	private Results withBareLucene(BenchDatabase database, Path files, double writing, Index index, List<Served> served,
			long transactions) throws SQLException, IOException {
		try (Connection connection = database.connect();
				BareLucene lucene = new BareLucene(files,
						JdbcClient.create(new SingleConnectionDataSource(connection, true)))) {
			Answerer search = (asked) -> lucene.search(asked.text(), asked.language());
			Answerer suggest = (asked) -> lucene.suggest(asked.text(), asked.language());
			double agreement = agreement(search);
			return new Results(this.glossary.size(), writing, index, served, transactions,
					measure(search, this.searches), measure(suggest, this.typed), agreement);
		}
	}

	private double agreement(Answerer lucene) throws IOException {
		int same = 0;
		for (Map.Entry<Asked, String> first : this.firstHits.entrySet()) {
			List<Hit> hits = lucene.hits(first.getKey());
			Matcher slug = SLUG.matcher(hits.isEmpty() ? "" : hits.get(0).card());
			same += (slug.find() ? slug.group(1) : "").equals(first.getValue()) ? 1 : 0;
		}
		return same / (double) this.firstHits.size();
	}

	/** As the application is measured: one after the other, warmed up before. */
	private Measurement measure(Answerer lucene, List<Asked> asked) throws IOException {
		run(lucene, asked.subList(asked.size() / 2, asked.size()), this.settings.warmup());
		long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		List<Sample> samples = run(lucene, asked, this.settings.seconds());
		return new Measurement(samples, this.settings.seconds(),
				(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e9);
	}

	private static List<Sample> run(Answerer lucene, List<Asked> asked, int seconds) throws IOException {
		List<Sample> samples = new ArrayList<>();
		long before = System.nanoTime();
		long deadline = before + TimeUnit.SECONDS.toNanos(seconds);
		for (int next = 0; before < deadline; next++) {
			Asked one = asked.get(next % asked.size());
			lucene.hits(one);
			long after = System.nanoTime();
			samples.add(new Sample(one.kind(), 200, after - before));
			before = after;
		}
		return samples;
	}

	private interface Answerer {

		List<Hit> hits(Asked asked) throws IOException;

	}

}
