package de.filmfarm.lexikon.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/**
 * The application in a process of its own, with its own index.
 */
final class Application implements AutoCloseable {

	private static final Pattern BUILT = Pattern.compile("Index of \\d+ terms built in (\\d+) ms");

	private static final Pattern STARTED = Pattern.compile("Started Filmlexikon in ");

	private static final int MINUTES_TO_BUILD = 30;

	private final Process process;

	private final Path directory;

	private final Path log;

	private final int port;

	private Application(Process process, Path directory, Path log, int port) {
		this.process = process;
		this.directory = directory;
		this.log = log;
		this.port = port;
	}

	/**
	 * Starts it without a glossary of its own, so that it takes what the database has.
	 */
	static Application start(Settings settings, Path directory, Map<String, String> environment) throws IOException {
		Path log = directory.resolve("application.log");
		Path glossary = Files.createDirectories(directory.resolve("glossary"));
		int port = freePort();
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(settings.jvm());
		command.addAll(List.of("-jar", settings.jar().toString(), "--server.port=" + port,
				"--lexikon.data-directory=" + directory,
				"--lexikon.glossary.location=file:" + glossary.toAbsolutePath()));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		return new Application(builder.start(), directory, log, port);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	int port() {
		return this.port;
	}

	/** Where its index is. */
	Path index() {
		return this.directory.resolve("index").resolve("term");
	}

	/** Waits until it answers and its index is built, and tells how long that took. */
	long awaitIndex() throws IOException, InterruptedException {
		long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_BUILD);
		while (System.nanoTime() < deadline && this.process.isAlive()) {
			String said = Files.readString(this.log);
			Matcher built = BUILT.matcher(said);
			if (built.find() && STARTED.matcher(said).find()) {
				return Long.parseLong(built.group(1));
			}
			Thread.sleep(200);
		}
		throw new IllegalStateException("There is no index; see " + this.log);
	}

	/** Bytes of the index on disk. */
	long indexSize() throws IOException {
		try (Stream<Path> files = Files.walk(index())) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
	}

	/** Bytes of the heap in use after garbage was collected. */
	// It asks a process that it has started itself.
	@SuppressWarnings("BanJNDI")
	long heap() throws IOException {
		try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(managementAddress()))) {
			MBeanServerConnection server = connector.getMBeanServerConnection();
			MemoryMXBean memory = ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class);
			memory.gc();
			return memory.getHeapMemoryUsage().getUsed();
		}
	}

	private String managementAddress() throws IOException {
		try {
			VirtualMachine machine = VirtualMachine.attach(Long.toString(this.process.pid()));
			try {
				return machine.startLocalManagementAgent();
			}
			finally {
				machine.detach();
			}
		}
		catch (AttachNotSupportedException ex) {
			throw new IOException(ex);
		}
	}

	/** The time that processors have worked for it so far. */
	Duration processorTime() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** Bytes of memory that the process has from the system; 0 where that is not told. */
	long residentMemory() throws IOException {
		Path status = Path.of("/proc", Long.toString(this.process.pid()), "status");
		if (!Files.exists(status)) {
			return 0;
		}
		return Files.readAllLines(status)
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
			.findFirst()
			.orElse(0);
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
