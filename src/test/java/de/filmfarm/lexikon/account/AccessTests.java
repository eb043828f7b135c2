package de.filmfarm.lexikon.account;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import de.filmfarm.lexikon.LexikonTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks at every address of the desk that any handler serves, so that none is forgotten.
 */
@LexikonTest
class AccessTests {

	/**
	 * For those who have not signed in yet; each handler there looks at a one-time link
	 * itself.
	 */
	private static final List<String> ENTRANCES = List.of("/admin/sign-in", "/admin/set-up/", "/admin/invitations/",
			"/admin/password-resets");

	/** Filters forward to these; from outside nobody gets there. */
	private static final Set<String> INSIDE = Set.of("/admin/refusal", "/admin/sign-in/refusal",
			"/admin/second-factor/refusal");

	/** Served by filters and not by handlers. */
	private static final List<Address> FILTERS = List.of(new Address(HttpMethod.POST, "/admin/profile/passkeys"),
			new Address(HttpMethod.POST, "/admin/profile/passkeys/options"),
			new Address(HttpMethod.POST, "/admin/second-factor"));

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPages desk;

	@Autowired
	private SessionRepository<? extends Session> sessions;

	private record Address(HttpMethod method, String path) {

		boolean isReading() {
			return HttpMethod.GET.equals(this.method) || HttpMethod.HEAD.equals(this.method);
		}

		boolean isEntrance() {
			return !INSIDE.contains(this.path) && ENTRANCES.stream()
				.anyMatch((entrance) -> entrance.endsWith("/") ? this.path.startsWith(entrance)
						: this.path.equals(entrance) || this.path.startsWith(entrance + "/"));
		}

		/** The lowest role that may go there, if anybody may. */
		Optional<Role> lowest() {
			if (INSIDE.contains(this.path)) {
				return Optional.empty();
			}
			if (this.path.matches("/admin/(profile(/.*)?|second-factor)")) {
				return Optional.of(Role.CONTRIBUTOR);
			}
			if (this.path.matches("/admin/terms/1/(retirement|schedule|merger(/.*)?|revisions/1/(approval|return))")) {
				return Optional.of(Role.EDITOR);
			}
			Optional<DeskPlace> place = Arrays.stream(DeskPlace.values())
				.filter((known) -> known.holds(this.path))
				.findFirst();
			assertThat(place).as("the part of the desk that %s belongs to", this.path).isPresent();
			return place.map(DeskPlace::lowest);
		}

	}

	private List<Address> addresses() {
		List<Address> addresses = Stream
			.concat(this.mappings.getHandlerMethods().keySet().stream().flatMap(AccessTests::addresses),
					FILTERS.stream())
			.filter((address) -> !address.isEntrance())
			.toList();
		assertThat(addresses).hasSizeGreaterThan(15);
		return addresses;
	}

	private static Stream<Address> addresses(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return mapping.getPatternValues()
			.stream()
			.filter((pattern) -> pattern.equals("/admin") || pattern.startsWith("/admin/"))
			.map((pattern) -> pattern.replaceAll("\\{[^/]*}", "1"))
			.flatMap((path) -> (methods.isEmpty() ? Stream.of(RequestMethod.values()) : methods.stream())
				.map((method) -> new Address(method.asHttpMethod(), path)));
	}

	private MockHttpServletResponse send(Address address, RequestPostProcessor... processors) {
		var request = this.mvc.method(address.method()).uri(address.path());
		for (RequestPostProcessor processor : processors) {
			request.with(processor);
		}
		return request.exchange().getResponse();
	}

	private DeskToken token() {
		return new DeskToken(this.sessions);
	}

	/** A session of one's own with the token of another one. */
	private RequestPostProcessor foreignToken() {
		return (request) -> {
			MockHttpServletRequest other = token().postProcessRequest(new MockHttpServletRequest());
			token().postProcessRequest(request)
				.setParameter("_csrf", Objects.requireNonNull(other.getParameter("_csrf")));
			return request;
		};
	}

	@Test
	void sendsStrangersToTheSignIn() {
		assertThat(addresses()).allSatisfy((address) -> {
			MockHttpServletResponse response = send(address, token());
			assertThat(response.getStatus()).as(address.toString()).isIn(302, 422);
			if (response.getStatus() == 302) {
				assertThat(response.getRedirectedUrl()).as(address.toString()).startsWith("/admin/sign-in");
			}
			assertThat(response.getContentAsString()).isEmpty();
		});
	}

	@Test
	void refusesTooLowARole() {
		assertThat(addresses()).allSatisfy((address) -> Arrays.stream(Role.values())
			.filter((role) -> address.lowest().map((lowest) -> role.compareTo(lowest) < 0).orElse(true))
			.forEach((role) -> assertThat(send(address, this.desk.as(role), token()).getStatus())
				.as("%s as %s", address, role)
				.isEqualTo(403)));
	}

	@Test
	void takesNothingWithoutTheTokenOfTheSession() {
		assertThat(addresses()).filteredOn((address) -> !address.isReading()).allSatisfy((address) -> {
			assertThat(send(address, this.desk.as(Role.ADMIN)).getStatus()).as("%s without token", address)
				.isEqualTo(403);
			assertThat(send(address, this.desk.as(Role.ADMIN), foreignToken()).getStatus())
				.as("%s with a foreign token", address)
				.isEqualTo(403);
			assertThat(send(address).getStatus()).as("%s by a stranger without token", address).isEqualTo(403);
		});
	}

	@Test
	void opensEachPageToTheLowestRole() {
		assertThat(addresses()).filteredOn(Address::isReading)
			.allSatisfy((address) -> address.lowest()
				.ifPresent((role) -> assertThat(send(address, this.desk.as(role)).getStatus())
					.as("%s as %s", address, role)
					.isNotIn(302, 401, 403, 500)));
	}

	@Test
	void entrancesTakeNothingWithoutATokenEither() {
		List<Address> entrances = Stream
			.concat(this.mappings.getHandlerMethods().keySet().stream().flatMap(AccessTests::addresses),
					Stream.of(new Address(HttpMethod.POST, "/admin/sign-in"),
							new Address(HttpMethod.POST, "/admin/sign-in/passkey"),
							new Address(HttpMethod.POST, "/admin/sign-in/passkey/options"),
							new Address(HttpMethod.POST, "/admin/sign-out")))
			.filter((address) -> address.isEntrance() && !address.isReading())
			.toList();
		assertThat(entrances).isNotEmpty()
			.allSatisfy((address) -> assertThat(send(address).getStatus()).as(address.toString()).isEqualTo(403));
	}

	@Test
	void deniesWhatNobodyServes() {
		assertThat(send(new Address(HttpMethod.GET, "/admin/anything"), this.desk.as(Role.ADMIN)).getStatus())
			.isEqualTo(403);
	}

	/** Whoever is let go is out at the next request, whatever the session remembers. */
	@Test
	void asksWhetherTheAccountStillStands(@Autowired Accounts accounts) {
		Account account = accounts.save(new Account("Test leaver", Role.EDITOR));
		RequestPostProcessor signedIn = this.desk.as(account);
		Address page = new Address(HttpMethod.GET, "/admin/profile");
		assertThat(send(page, signedIn).getStatus()).isEqualTo(200);
		account.assume(Role.CONTRIBUTOR);
		accounts.save(account);
		assertThat(send(page, signedIn).getStatus()).isEqualTo(403);
		account.assume(Role.EDITOR);
		account.deactivate();
		accounts.save(account);
		assertThat(send(page, signedIn).getStatus()).isEqualTo(403);
	}

}
