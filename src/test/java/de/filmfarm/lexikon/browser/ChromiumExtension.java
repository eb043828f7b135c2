package de.filmfarm.lexikon.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts the Chromium of this machine once for all tests and hands each a {@link Reader}.
 */
class ChromiumExtension implements BeforeAllCallback, ParameterResolver {

	private static final Logger log = LoggerFactory.getLogger(ChromiumExtension.class);

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "chrome");

	/**
	 * Nothing may leave this machine; root, as in a container, cannot have the sandbox.
	 */
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

	@Override
	public void beforeAll(ExtensionContext context) {
		Path chromium = find().orElseThrow(ChromiumExtension::missing);
		context.getRoot()
			.getStore(Namespace.GLOBAL)
			.computeIfAbsent(Chromium.class, (type) -> new Chromium(chromium), Chromium.class);
	}

	private static Optional<Path> find() {
		return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static RuntimeException missing() {
		String message = "BROWSER TESTS NOT RUN: no Chromium on the PATH (looked for " + String.join(", ", NAMES) + ")";
		log.warn("{}", message);
		return (System.getenv("CI") != null) ? new IllegalStateException(message) : new TestAbortedException(message);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Reader.class;
	}

	@Override
	public Reader resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Chromium chromium = Objects
			.requireNonNull(context.getRoot().getStore(Namespace.GLOBAL).get(Chromium.class, Chromium.class));
		String port = SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
		Reader reader = new Reader(chromium.browser, "http://localhost:" + port);
		context.getStore(Namespace.create(ChromiumExtension.class)).put(Reader.class, reader);
		return reader;
	}

	/** The browser, closed when the last test is done. */
	private static final class Chromium implements AutoCloseable {

		private final Playwright playwright;

		private final Browser browser;

		private Chromium(Path executable) {
			this.playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			this.browser = this.playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
			log.info("Browser tests run in {} {}", executable, this.browser.version());
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
