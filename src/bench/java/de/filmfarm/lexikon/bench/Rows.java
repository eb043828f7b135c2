package de.filmfarm.lexikon.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Rows on their way into a table, in the text format of PostgreSQL's COPY.
 */
final class Rows implements AutoCloseable {

	private final Writer writer;

	/**
	 * Begins to fill a table.
	 * @param columns of the table, separated by commas
	 */
	Rows(Connection connection, String table, String columns) throws SQLException {
		String copy = "copy %s (%s) from stdin".formatted(table, columns);
		this.writer = new BufferedWriter(new OutputStreamWriter(
				new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, 1 << 16), StandardCharsets.UTF_8));
	}

	/** Adds a row: a value for each column. */
	void add(@Nullable Object... values) {
		try {
			for (int column = 0; column < values.length; column++) {
				this.writer.write((column > 0) ? "\t" : "");
				this.writer.write(text(values[column]));
			}
			this.writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(@Nullable Object value) {
		return (value == null) ? "\\N"
				: value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	@Override
	public void close() {
		try {
			this.writer.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
