package de.filmfarm.lexikon.account.audit;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import de.filmfarm.lexikon.LexikonTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class AuditActionTests {

	private static final Set<String> REFUSALS = Set.of("/admin/refusal", "/admin/sign-in/refusal",
			"/admin/second-factor/refusal");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	/** And there is no sentence for what nobody can do. */
	@ParameterizedTest
	@ValueSource(strings = { "messages.properties", "messages_de.properties" })
	void hasASentenceForEverythingThatCanBeDone(String file) throws IOException {
		Set<String> actions = new TreeSet<>(Set.of(SignInLog.SIGN_IN, SignInLog.FAILED_SIGN_IN, SignInLog.SIGN_OUT,
				// By a filter.
				"POST /admin/profile/passkeys"));
		this.mappings.getHandlerMethods().forEach((mapping, handler) -> {
			if (!handler.hasMethodAnnotation(Unaudited.class)) {
				// What is refused is not logged.
				mapping.getPatternValues()
					.stream()
					.filter((pattern) -> pattern.matches("/admin(/.*)?") && !REFUSALS.contains(pattern))
					.forEach((pattern) -> AuditTests.writing(mapping)
						.forEach((method) -> actions.add(AuditInterceptor.action(method.name(), pattern))));
			}
		});
		Set<String> details = new TreeSet<>();
		Stream.of(SignInDetail.values()).forEach((detail) -> details.add("audit.detail." + detail.word()));
		Set<String> keys = PropertiesLoaderUtils.loadAllProperties(file).stringPropertyNames();
		assertThat(keys).filteredOn((key) -> key.startsWith("audit.action."))
			.containsExactlyInAnyOrderElementsOf(
					actions.stream().map((action) -> new AuditAction(action).key()).toList());
		assertThat(keys).filteredOn((key) -> key.startsWith("audit.detail."))
			.containsExactlyInAnyOrderElementsOf(details);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/admin/planner/{day:\\d{4}-\\d\\d-\\d\\d}/release      | POST /admin/planner/{day}/release
					/admin/figures/{digest:[0-9a-f]{64}}             | POST /admin/figures/{digest}
					/admin/terms/{number:\\d{1,18}}/revisions/{revision:\\d{1,9}}/approval | POST /admin/terms/{number}/revisions/{revision}/approval
					""")
	void namesWhatWasDoneWithoutTheRulesOfTheAddress(String pattern, String action) {
		assertThat(AuditInterceptor.action("POST", pattern)).isEqualTo(action);
	}

}
