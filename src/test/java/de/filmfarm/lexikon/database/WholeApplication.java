package de.filmfarm.lexikon.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The whole application in a process of its own, with an embedded PostgreSQL, for a test
 * to kill.
 */
final class WholeApplication implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final String READY = "Started Filmlexikon";

	private final Path directory;

	private final Process process;

	private final int port;

	private WholeApplication(Path directory, Process process, int port) {
		this.directory = directory;
		this.process = process;
		this.port = port;
	}

	/** Starts it and waits until it answers. */
	static WholeApplication start(Path directory, String glossary) throws IOException {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", classPath(), "de.filmfarm.lexikon.Filmlexikon",
				"--server.port=0", "--lexikon.data-directory=" + directory, "--lexikon.glossary.location=" + glossary,
				"--logging.level.root=info")
			.redirectErrorStream(true)
			.start();
		BufferedReader output = process.inputReader(UTF_8);
		StringBuilder said = new StringBuilder();
		int port = 0;
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			said.append(line).append('\n');
			Matcher matcher = PORT.matcher(line);
			port = matcher.find() ? Integer.parseInt(matcher.group(1)) : port;
			if (line.contains(READY)) {
				drain(output);
				return new WholeApplication(directory, process, port);
			}
		}
		throw new IllegalStateException(said.toString());
	}

	/** What a test needs is none of the application's. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** Nobody writes into a pipe that nobody empties. */
	private static void drain(BufferedReader output) {
		Thread reader = new Thread(() -> output.lines().forEach((line) -> {
		}));
		reader.setDaemon(true);
		reader.start();
	}

	int port() {
		return this.port;
	}

	/** Ends it as {@code kill -9} does; its PostgreSQL stays. */
	void kill() {
		OtherApplication.kill(this.process.toHandle());
	}

	/** Ends it in good order, unless it was killed. */
	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

	/** Its database. */
	JdbcClient database() throws IOException {
		Path cluster = this.directory.resolve("postgres");
		String port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3);
		return JdbcClient
			.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + port + "/" + EmbeddedPostgres.DATABASE,
					Passwords.ROLE, Passwords.read(Passwords.file(cluster)).role()));
	}

}
