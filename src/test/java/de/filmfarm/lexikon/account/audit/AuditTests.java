package de.filmfarm.lexikon.account.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.account.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@LexikonTest
class AuditTests {

	/** Handlers that write nothing anybody else will ever see. */
	private static final Set<String> UNAUDITED = Set.of("POST /admin/terms/new", "POST /admin/terms/{number:[0-9]+}",
			"POST /admin/terms/{number:\\d{1,18}}/merger/preview", "POST /admin/batches/preview",
			"POST /admin/terms/preview", "POST /admin/terms/remarks",
			"POST /admin/terms/{key:[0-9]+|new-[0-9a-f]+}/draft",
			"DELETE /admin/terms/{key:[0-9]+|new-[0-9a-f]+}/draft",
			"POST /admin/terms/{key:[0-9]+|new-[0-9a-f]+}/draft/disposal",
			"POST /admin/reports/{id:\\d{1,18}}/wording");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DeskPages desk;

	@Autowired
	private ApplicationEventPublisher events;

	private Map<String, Object> latest() {
		return this.jdbc.sql("select * from audit_entry order by id desc limit 1").query().singleRow();
	}

	private long count() {
		return this.jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
	}

	/** Whoever adds a handler that writes finds it in the log without doing anything. */
	@Test
	void knowsEveryWritingHandlerOfTheDesk() throws Exception {
		List<String> forgotten = new ArrayList<>();
		Set<String> unaudited = new TreeSet<>();
		for (Map.Entry<RequestMappingInfo, HandlerMethod> mapping : this.mappings.getHandlerMethods().entrySet()) {
			for (String pattern : mapping.getKey().getPatternValues()) {
				for (RequestMethod method : writing(mapping.getKey())) {
					if (!pattern.matches("/admin(/.*)?")) {
						continue;
					}
					if (mapping.getValue().hasMethodAnnotation(Unaudited.class)) {
						unaudited.add(method + " " + pattern);
					}
					else if (!leavesAnEntry(method, pattern, mapping.getKey(), mapping.getValue())) {
						forgotten.add(method + " " + pattern);
					}
				}
			}
		}
		assertThat(forgotten).isEmpty();
		assertThat(unaudited).isEqualTo(UNAUDITED);
	}

	/** A mapping that names no method takes them all. */
	static Set<RequestMethod> writing(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = new TreeSet<>(mapping.getMethodsCondition().getMethods());
		if (methods.isEmpty()) {
			methods.add(RequestMethod.POST);
		}
		methods.removeAll(Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS, RequestMethod.TRACE));
		return methods;
	}

	private boolean leavesAnEntry(RequestMethod method, String pattern, RequestMappingInfo mapping,
			HandlerMethod handler) throws Exception {
		String path = pattern.replaceAll("\\{day[^/]*}", "2030-01-02")
			.replaceAll("\\{digest:[^}]*}}", "a".repeat(64))
			.replaceAll("\\{\\w+:(\\w+)\\|[^}]*}", "$1")
			.replaceAll("\\{[^/]*}", "1");
		MockHttpServletRequest request = new MockHttpServletRequest(method.name(), path);
		mapping.getParamsCondition().getExpressions().forEach((button) -> request.setParameter(button.getName(), ""));
		ServletRequestPathUtils.parseAndCache(request);
		HandlerExecutionChain chain = Objects.requireNonNull(this.mappings.getHandler(request), path);
		assertThat(chain.getHandler()).as(path).hasToString(handler.toString());
		AuditInterceptor interceptor = chain.getInterceptorList()
			.stream()
			.filter(AuditInterceptor.class::isInstance)
			.map(AuditInterceptor.class::cast)
			.findFirst()
			.orElse(null);
		long before = count();
		if (interceptor != null) {
			interceptor.afterCompletion(request, new MockHttpServletResponse(), handler, null);
		}
		return count() == before + 1;
	}

	@Test
	void tellsWhichRevisionOfWhichTerm() throws Exception {
		String pattern = "/admin/terms/{number:\\d{1,18}}/revisions/{revision:\\d{1,9}}/approval";
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/admin/terms/7/revisions/3/approval");
		request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
		request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("number", "7", "revision", "3"));
		HandlerMethod any = new HandlerMethod(this, AuditTests.class.getDeclaredMethod("keepsNoTokens"));
		new AuditInterceptor(this.trail).afterCompletion(request, new MockHttpServletResponse(), any, null);
		assertThat(latest()).containsEntry("subject", "/admin/terms/7/revisions/3");
	}

	@Test
	void tellsWhoDidWhatAndToWhat() {
		this.desk.post(Role.ADMIN, "/admin/settings/support/default", "basedOn",
				this.desk.basis(Role.ADMIN, "/admin/settings"));
		assertThat(latest()).containsEntry("account_id", this.desk.account(Role.ADMIN).getId())
			.containsEntry("person", "Test admin")
			.containsEntry("action", "POST /admin/settings/{key}/default")
			.containsEntry("subject", "/admin/settings/support");
	}

	@Test
	void keepsNothingOfWhatFailedOrOnlyRead() {
		long before = count();
		assertThat(this.desk.post(Role.ADMIN, "/admin/settings/support", "support", "nonsense").getStatus())
			.isEqualTo(422);
		assertThat(this.desk.post(Role.ADMIN, "/admin/bin/123456789/restoration").getStatus()).isEqualTo(404);
		assertThat(this.desk.post(Role.EDITOR, "/admin/settings/support/default").getStatus()).isEqualTo(403);
		this.desk.open(Role.ADMIN, "/admin/settings");
		assertThat(count()).isEqualTo(before);
	}

	@Test
	void keepsNoTokens() throws NoSuchMethodException {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/admin/invitations/geheim");
		request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/admin/invitations/{token}");
		request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("token", "geheim"));
		request.setParameter("password", "geheim");
		HandlerMethod any = new HandlerMethod(this, AuditTests.class.getDeclaredMethod("keepsNoTokens"));
		new AuditInterceptor(this.trail).afterCompletion(request, new MockHttpServletResponse(), any, null);
		assertThat(latest()).containsEntry("action", "POST /admin/invitations/{token}").containsEntry("subject", null);
		assertThat(latest().toString()).doesNotContain("geheim");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set person = 'somebody else'", "delete from audit_entry",
			"truncate audit_entry" })
	void canOnlyGrow(String forgery) {
		this.trail.add(null, "TEST", null, null);
		long before = count();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(forgery).update())
			.withMessageContaining("the audit log only grows");
		assertThat(count()).isEqualTo(before);
	}

	@Test
	void tellsWhoCameAndWent() {
		Account account = this.desk.account(Role.EDITOR);
		Authentication authentication = authentication(account);
		this.events.publishEvent(new InteractiveAuthenticationSuccessEvent(authentication, AuditTests.class));
		assertThat(latest()).containsEntry("action", "SIGN_IN")
			.containsEntry("account_id", account.getId())
			.containsEntry("detail", "Password");
		this.events.publishEvent(new LogoutSuccessEvent(authentication));
		assertThat(latest()).containsEntry("action", "SIGN_OUT").containsEntry("person", "Test editor");
	}

	private static Authentication authentication(Account account) {
		SignedIn signedIn = new SignedIn(account.getId(), "editor@lexikon.example", null, account.getRole(), true);
		return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
	}

	@Test
	void keepsNothingThatWasTypedInVain() {
		this.events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
				UsernamePasswordAuthenticationToken.unauthenticated("correct horse battery staple", "x"),
				new BadCredentialsException("wrong")));
		assertThat(latest()).containsEntry("action", "FAILED_SIGN_IN").containsEntry("account_id", null);
		assertThat(latest().toString()).doesNotContain("horse");
	}

}
