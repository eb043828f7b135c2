package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/**
 * The port the web server will listen on. The server itself binds it last of all, which
 * is late to learn that the start was in vain.
 */
final class HttpPort {

	private static final int DEFAULT = 8080;

	private HttpPort() {
	}

	/**
	 * Refuses a port that somebody listens on. Port 0 is any free one, a negative one
	 * none.
	 * @throws PortInUseException which Spring Boot explains in a sentence
	 */
	static void verifyFree(ApplicationContext context) {
		if (context instanceof WebServerApplicationContext) {
			context.getBeanProvider(ServerProperties.class)
				.ifAvailable((server) -> verifyFree(server.getPort(), server.getAddress()));
		}
	}

	static void verifyFree(@Nullable Integer configured, @Nullable InetAddress address) {
		int port = (configured != null) ? configured : DEFAULT;
		if (port > 0) {
			bind(port, address);
		}
	}

	private static void bind(int port, @Nullable InetAddress address) {
		try {
			new ServerSocket(port, 1, address).close();
		}
		catch (IOException ex) {
			// A port that is forbidden, not taken, is for the web server to complain of.
			PortInUseException.throwIfPortBindingException(ex, () -> port);
		}
	}

}
