package de.filmfarm.lexikon.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * Takes mail by SMTP, or says for a while that it cannot.
 */
final class MailServer implements AutoCloseable {

	private final ServerSocket socket;

	private final AtomicInteger refusals;

	/** What it has taken. */
	final List<String> taken = new CopyOnWriteArrayList<>();

	private MailServer(ServerSocket socket, int refusals) {
		this.socket = socket;
		this.refusals = new AtomicInteger(refusals);
	}

	/** Begins to answer, first in vain. */
	static MailServer refusing(int times) {
		try {
			MailServer server = new MailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), times);
			Thread thread = new Thread(server::listen, "mail server");
			thread.setDaemon(true);
			thread.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int port() {
		return this.socket.getLocalPort();
	}

	private void listen() {
		while (!this.socket.isClosed()) {
			try (Socket client = this.socket.accept()) {
				converse(client);
			}
			catch (IOException ex) {
				// The other side has gone, or the test is over.
			}
		}
	}

	private void converse(Socket client) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
		say(client, "220 here");
		@Nullable String line = in.readLine();
		while (line != null && !line.startsWith("QUIT")) {
			if (line.startsWith("DATA")) {
				say(client, "354 go on");
				this.taken.add(text(in));
				say(client, "250 taken");
			}
			else if (line.startsWith("RCPT") && this.refusals.getAndDecrement() > 0) {
				say(client, "451 too busy");
			}
			else {
				say(client, "250 well");
			}
			line = in.readLine();
		}
		say(client, "221 bye");
	}

	private static String text(BufferedReader in) throws IOException {
		StringBuilder text = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			text.append(line).append('\n');
		}
		return text.toString();
	}

	private static void say(Socket client, String line) throws IOException {
		client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
