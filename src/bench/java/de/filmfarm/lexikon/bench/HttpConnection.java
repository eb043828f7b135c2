package de.filmfarm.lexikon.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A connection to a web server that is kept open. It does as little as it can, because it
 * runs on the machine that is measured.
 */
final class HttpConnection implements AutoCloseable {

	private final int port;

	private final String headers;

	private Socket socket;

	private InputStream in;

	/**
	 * Connects to a server on this machine.
	 * @param compressed whether pages are to be compressed, as browsers want them
	 */
	HttpConnection(int port, boolean compressed) throws IOException {
		this.port = port;
		this.headers = " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/html\r\n"
				+ (compressed ? "Accept-Encoding: gzip\r\n" : "") + "\r\n";
		this.socket = connect(port);
		this.in = read(this.socket);
	}

	private static Socket connect(int port) throws IOException {
		Socket socket = new Socket("localhost", port);
		socket.setTcpNoDelay(true);
		return socket;
	}

	private static InputStream read(Socket socket) throws IOException {
		return new BufferedInputStream(socket.getInputStream(), 1 << 15);
	}

	/** Asks for a page and reads the answer whole. */
	Answer get(String path) throws IOException {
		if (this.socket.isClosed()) {
			this.socket = connect(this.port);
			this.in = read(this.socket);
		}
		this.socket.getOutputStream().write(("GET " + path + this.headers).getBytes(StandardCharsets.US_ASCII));
		int status = Integer.parseInt(line().split(" ", -1)[1]);
		Map<String, String> headers = headers();
		boolean chunked = headers.getOrDefault("transfer-encoding", "").equals("chunked");
		byte[] body = chunked ? chunks() : exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
		// Tomcat wants a new connection now and then.
		if (headers.getOrDefault("connection", "").equals("close")) {
			this.socket.close();
		}
		return new Answer(status, body);
	}

	private Map<String, String> headers() throws IOException {
		Map<String, String> headers = new HashMap<>();
		for (String header = line(); !header.isEmpty(); header = line()) {
			int colon = header.indexOf(':');
			headers.put(header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
		}
		return headers;
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int length = chunkLength(); length > 0; length = chunkLength()) {
			body.write(exactly(length));
			line();
		}
		line();
		return body.toByteArray();
	}

	private int chunkLength() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private byte[] exactly(int length) throws IOException {
		byte[] bytes = this.in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		return bytes;
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	/**
	 * What the server answered.
	 *
	 * @param status of HTTP
	 * @param body as it came
	 */
	@SuppressWarnings("ArrayRecordComponent") // Never compared.
	record Answer(int status, byte[] body) {

		String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

	}

}
