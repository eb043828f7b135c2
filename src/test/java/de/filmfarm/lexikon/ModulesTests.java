package de.filmfarm.lexikon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModulesTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(Filmlexikon.class);

	private static final Path DOCUMENT = Path.of("docs", "modules.md");

	@Test
	void dependOnEachOtherAsDeclared() {
		MODULES.verify();
	}

	@Test
	void neverPointAtReportExchangeOrSite() {
		assertThat(MODULES.stream().flatMap((module) -> uses(module).stream())).isNotEmpty()
			.doesNotContain("report", "exchange", "site");
	}

	@Test
	void sharedStaysUnderTenClasses() throws IOException {
		// Nobody names the converters: JPA applies them of its own accord.
		try (Stream<Path> files = Files.list(Path.of("src/main/java/de/filmfarm/lexikon/shared"))) {
			assertThat(files.map((file) -> file.getFileName().toString()))
				.filteredOn((name) -> !name.equals("package-info.java") && !name.endsWith("Converter.java"))
				.hasSizeLessThan(10);
		}
	}

	@Test
	void areDocumentedAsTheyAre() throws IOException {
		String written = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
		String now = document();
		Files.writeString(DOCUMENT, now);
		assertThat(written).as("%s, which has just been written anew: commit it", DOCUMENT).isEqualTo(now);
	}

	private static String document() throws IOException {
		StringBuilder document = new StringBuilder("""
				# The modules

				Written by `ModulesTests`, which fails when this page is not what the code is. What a module offers
				lies at the top of its package; its `web` package serves it and is nobody else's business.

				| module | what lives there | uses | used by |
				| --- | --- | --- | --- |
				""");
		for (ApplicationModule module : MODULES.stream().sorted().toList()) {
			document.append("| `%s` | %s | %s | %s |\n".formatted(name(module), purpose(module), joined(uses(module)),
					joined(users(module))));
		}
		return document.toString();
	}

	/** The first sentence of the package comment. */
	private static String purpose(ApplicationModule module) throws IOException {
		Path info = Path.of("src/main/java", module.getBasePackage().getName().split("\\."))
			.resolve("package-info.java");
		String comment = Files.readString(info).replaceAll("(?s)^.*?/\\*\\*(.*?)\\*/.*$", "$1");
		return comment.replaceAll("\\s*\\*\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").strip();
	}

	private static List<String> uses(ApplicationModule module) {
		return module.getDirectDependencies(MODULES)
			.uniqueModules()
			.map(ModulesTests::name)
			.distinct()
			.sorted()
			.toList();
	}

	private static List<String> users(ApplicationModule module) {
		return MODULES.stream()
			.filter((other) -> uses(other).contains(name(module)))
			.map(ModulesTests::name)
			.sorted()
			.toList();
	}

	private static String joined(List<String> names) {
		return names.isEmpty() ? "-" : names.stream().collect(Collectors.joining("`, `", "`", "`"));
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
