package de.filmfarm.lexikon.site;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import de.filmfarm.lexikon.site.SiteProperties.Product;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the site says of itself at the foot of every page: what the desk has said, else
 * what the configuration says. A change shows on the next request of the instance that
 * made it, and a few seconds later on the others.
 */
@Component
class SiteSettings {

	private static final String SUPPORT = "support";

	private static final String ECOSYSTEM = "ecosystem";

	/** How long what was read is taken for granted. */
	private static final Duration FRESH = Duration.ofSeconds(5);

	private final SiteProperties properties;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final TransactionOperations transaction;

	private volatile Settings known;

	/** By the clock of the JVM; none if something has changed here since. */
	private volatile @Nullable Long readAt;

	SiteSettings(SiteProperties properties, JdbcClient jdbc, JsonMapper json, TransactionOperations transaction) {
		this.properties = properties;
		this.jdbc = jdbc;
		this.json = json;
		this.transaction = transaction;
		this.known = settings(Map.of());
	}

	/**
	 * As they are now, give or take {@link #FRESH}; without a database, as they were
	 * last.
	 */
	Settings now() {
		Long read = this.readAt;
		return (read != null && System.nanoTime() - read < FRESH.toNanos()) ? this.known : read();
	}

	private Settings read() {
		try {
			long now = System.nanoTime();
			Map<String, String> stored = new java.util.HashMap<>();
			this.jdbc.sql("select key, value::text as value from site_setting").query((row) -> {
				stored.put(row.getString("key"), row.getString("value"));
			});
			this.known = settings(stored);
			this.readAt = now;
		}
		catch (DataAccessException ex) {
			// A page about a failure of the database has a foot, too.
		}
		return this.known;
	}

	/** As they were when they were read last. */
	Settings known() {
		return this.known;
	}

	private Settings settings(Map<String, String> stored) {
		String support = stored.get(SUPPORT);
		String ecosystem = stored.get(ECOSYSTEM);
		return new Settings(
				(support != null) ? this.json.readValue(support, Support.class).address()
						: this.properties.supportAddress(),
				(ecosystem != null) ? List.of(this.json.readValue(ecosystem, Product[].class))
						: this.properties.ecosystem(),
				support != null, ecosystem != null);
	}

	/**
	 * Sets where readers can support the lexikon; none takes the link away.
	 * @param unchanged see {@link #change}
	 * @return whether it was set
	 */
	boolean support(@Nullable String address, BooleanSupplier unchanged) {
		return change(unchanged, () -> store(SUPPORT, new Support(address)));
	}

	/**
	 * Sets the sister products, in their order; none takes the block away.
	 * @param unchanged see {@link #change}
	 * @return whether they were set
	 */
	boolean ecosystem(List<Product> products, BooleanSupplier unchanged) {
		return change(unchanged, () -> store(ECOSYSTEM, products));
	}

	/**
	 * What the configuration says holds again.
	 * @param unchanged see {@link #change}
	 * @return whether it does
	 */
	boolean followConfiguration(String key, BooleanSupplier unchanged) {
		return change(unchanged, () -> this.jdbc.sql("delete from site_setting where key = ?").param(key).update());
	}

	/**
	 * Changes something, unless somebody else was faster.
	 * @param unchanged whether the settings still read as they did when the change was
	 * begun; asked when nobody else can change them
	 */
	private boolean change(BooleanSupplier unchanged, Runnable change) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> {
				this.jdbc.sql("lock table site_setting in share row exclusive mode").update();
				forget();
				if (!unchanged.getAsBoolean()) {
					return false;
				}
				change.run();
				return true;
			}));
		}
		finally {
			forget();
		}
	}

	private void store(String key, Object value) {
		this.jdbc.sql("""
				insert into site_setting (key, value) values (:key, cast(:value as jsonb))
				on conflict (key) do update set value = excluded.value, changed_at = now()""")
			.param("key", key)
			.param("value", this.json.writeValueAsString(value))
			.update();
	}

	/** Takes nothing for granted any more. */
	void forget() {
		this.readAt = null;
	}

	/**
	 * What the site says of itself.
	 *
	 * @param supportAddress or none
	 * @param ecosystem sister products
	 * @param ownSupport whether the desk has said the former
	 * @param ownEcosystem whether the desk has said the latter
	 */
	record Settings(@Nullable String supportAddress, List<Product> ecosystem, boolean ownSupport,
			boolean ownEcosystem) {
	}

	private record Support(@Nullable String address) {
	}

}
