package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The directory that holds everything the application keeps, claimed for this process
 * until {@link #close()} or its death: the operating system frees the lock even of a
 * killed process.
 */
final class DataDirectory implements AutoCloseable {

	/**
	 * What this JVM holds. Without it a second claim would open the lock file again, and
	 * closing that channel would drop the first one's lock, as POSIX locks do.
	 */
	private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

	private static final String CLUSTER = "postgres";

	private final Path named;

	private final Path path;

	private final String user;

	private final FileChannel lock;

	private DataDirectory(Path named, Path path, String user, FileChannel lock) {
		this.named = named;
		this.path = path;
		this.user = user;
		this.lock = lock;
	}

	/**
	 * Creates the directory if it is missing, and takes it for this process alone.
	 * @throws org.springframework.boot.diagnostics.FailureAnalyzedException if it cannot
	 * be written, or another process has it
	 */
	static DataDirectory claim(Path named) {
		try {
			OwnerOnly.createDirectory(named);
			return lock(named, named.toRealPath());
		}
		catch (IOException ex) {
			throw StartFailure.directoryNotWritable(named, ex);
		}
	}

	private static DataDirectory lock(Path named, Path path) throws IOException {
		if (!CLAIMED.add(path)) {
			throw StartFailure.directoryInUse(named, " in this very process");
		}
		try {
			String user = ownerOfNewFiles(path);
			verifyOwner(named, path, user);
			return new DataDirectory(named, path, user, lockFile(named, path.resolve("lock")));
		}
		catch (IOException | RuntimeException ex) {
			CLAIMED.remove(path);
			throw ex;
		}
	}

	/**
	 * PostgreSQL serves nobody else's files; files of root's would lock their owner out.
	 */
	private static void verifyOwner(Path named, Path path, String user) throws IOException {
		Path cluster = path.resolve(CLUSTER);
		if (OwnerOnly.isSupported() && Files.exists(cluster)) {
			String owner = Files.getOwner(cluster).getName();
			if (!owner.equals(user)) {
				throw StartFailure.foreignOwner(named.resolve(CLUSTER), owner, user);
			}
		}
	}

	private static FileChannel lockFile(Path named, Path file) throws IOException {
		FileChannel channel = FileChannel.open(file,
				Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
				OwnerOnly.fileAttributes());
		FileLock lock = channel.tryLock();
		if (lock == null) {
			String holder = holder(channel);
			channel.close();
			throw StartFailure.directoryInUse(named, holder);
		}
		channel.truncate(0).write(US_ASCII.encode(Long.toString(ProcessHandle.current().pid())));
		return channel;
	}

	private static String holder(FileChannel channel) {
		try {
			ByteBuffer pid = ByteBuffer.allocate(20);
			channel.read(pid, 0);
			return pid.flip().hasRemaining() ? " (process %s)".formatted(US_ASCII.decode(pid)) : "";
		}
		catch (IOException ex) {
			// Windows does not let others read what is locked.
			return "";
		}
	}

	private static String ownerOfNewFiles(Path path) throws IOException {
		Path probe = Files.createTempFile(path, "probe", null);
		try {
			return Files.getOwner(probe).getName();
		}
		finally {
			Files.delete(probe);
		}
	}

	/** The user this process writes as, by name if it has one. */
	String user() {
		return this.user;
	}

	/** The directory of PostgreSQL's own, complete if it exists. */
	Path cluster() {
		return this.path.resolve(CLUSTER);
	}

	/** Where a cluster is made before it takes its place. */
	Path unfinishedCluster() {
		return this.path.resolve("postgres.new");
	}

	Path binaries() {
		return this.path.resolve("postgres-binaries");
	}

	Path log() {
		return this.path.resolve("postgres.log");
	}

	/** A path in this directory as people know it: relative if the setting is. */
	Path asNamed(Path inside) {
		return this.named.resolve(this.path.relativize(inside));
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
		CLAIMED.remove(this.path);
	}

}
