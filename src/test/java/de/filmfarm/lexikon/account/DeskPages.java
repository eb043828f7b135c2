package de.filmfarm.lexikon.account;

import java.util.EnumMap;
import java.util.Map;

import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Gets pages of the desk as somebody who is signed in.
 */
@TestComponent
public class DeskPages {

	private final MockMvcTester mvc;

	private final Accounts accounts;

	private final SessionRepository<? extends Session> sessions;

	private final Map<Role, Account> people = new EnumMap<>(Role.class);

	DeskPages(MockMvcTester mvc, Accounts accounts, SessionRepository<? extends Session> sessions) {
		this.mvc = mvc;
		this.accounts = accounts;
		this.sessions = sessions;
	}

	/** Somebody with a role, always the same. */
	public Account account(Role role) {
		return this.people.computeIfAbsent(role,
				(key) -> this.accounts.save(new Account("Test " + key.name().toLowerCase(java.util.Locale.ROOT), key)));
	}

	/** Signs somebody with a role in for one request. */
	public RequestPostProcessor as(Role role) {
		return as(account(role));
	}

	/** Signs somebody in for one request. */
	public RequestPostProcessor as(Account account) {
		return user(new SignedIn(account.getId(), account.getId() + "@lexikon.example", null, account.getRole(), true));
	}

	/** The answer to a GET. */
	public MockHttpServletResponse get(Role role, String path, Object... parameters) {
		return this.mvc.get().uri(path, parameters).with(as(role)).exchange().getResponse();
	}

	/** A page that is there. */
	public Document open(Role role, String path, Object... parameters) {
		MockHttpServletResponse response = get(role, path, parameters);
		assertThat(response.getStatus()).as("status of %s", path).isEqualTo(200);
		return Pages.html(response);
	}

	/** What the first form of a page has to remember of what it was opened with. */
	public String basis(Role role, String path) {
		return open(role, path).select("[name=basedOn]").val();
	}

	/**
	 * Sends a form with a valid token.
	 * @param parameters names and values in turns
	 */
	public MockHttpServletResponse post(Role role, String path, String... parameters) {
		return send(HttpMethod.POST, role, path, parameters);
	}

	/** Sends parameters with a valid token. */
	public MockHttpServletResponse send(HttpMethod method, Role role, String path, String... parameters) {
		var request = this.mvc.method(method).uri(path).with(as(role)).with(new DeskToken(this.sessions));
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange().getResponse();
	}

	/**
	 * Sends a form with a file, as browsers do, with a valid token.
	 * @param parameters names and values in turns
	 */
	public MockHttpServletResponse upload(Role role, String path, MockMultipartFile file, String... parameters) {
		var request = this.mvc.post()
			.uri(path)
			.multipart()
			.file(file)
			.with(as(role))
			.with(new DeskToken(this.sessions));
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange().getResponse();
	}

}
