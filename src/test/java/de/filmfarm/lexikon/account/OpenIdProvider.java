package de.filmfarm.lexikon.account;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's machine that knows who people are: OpenID Connect with a code, as far
 * as a client sees it. It takes nothing that a strict one would refuse.
 */
final class OpenIdProvider implements AutoCloseable {

	static final String CLIENT = "filmlexikon";

	static final String SECRET = "s3cret of the client";

	private final HttpServer server;

	private final RSAKey key;

	private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

	/** What is told about whoever comes; whatever is null is left out. */
	final Map<String, @Nullable Object> person = new LinkedHashMap<>();

	/** Signs instead of the key that is published. */
	@Nullable RSAKey forger;

	/** Is told instead of a code. */
	@Nullable String error;

	/** What is told at another address only, not in the token. */
	boolean isTerse;

	private OpenIdProvider(HttpServer server) throws JOSEException {
		this.server = server;
		this.key = newKey();
	}

	static RSAKey newKey() throws JOSEException {
		return new RSAKeyGenerator(2048).keyID("one").algorithm(JWSAlgorithm.RS256).generate();
	}

	/** Begins to answer, at some port or at a certain one. */
	static OpenIdProvider start(int port) {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
			OpenIdProvider provider = new OpenIdProvider(server);
			server.createContext("/", (exchange) -> provider.answer(exchange));
			server.start();
			return provider;
		}
		catch (IOException | JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	String issuer() {
		return "http://localhost:" + port();
	}

	/** Whoever comes next. */
	void knows(String email, boolean verified) {
		this.person.clear();
		this.person.put("email", email);
		this.person.put("email_verified", verified);
	}

	/** As if nothing had been asked of it. */
	void forget() {
		this.person.clear();
		this.forger = null;
		this.error = null;
		this.isTerse = false;
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			switch (exchange.getRequestURI().getPath()) {
				case "/.well-known/openid-configuration" -> json(exchange, 200, configuration());
				case "/keys" -> json(exchange, 200, new JWKSet(this.key).toJSONObject());
				case "/authorization" -> authorize(exchange, fields(exchange.getRequestURI().getRawQuery()));
				case "/token" -> token(exchange,
						fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
				case "/person" -> json(exchange, 200, claims(new LinkedHashMap<>(Map.of("sub", "4711"))));
				default -> exchange.sendResponseHeaders(404, -1);
			}
		}
	}

	private Map<String, Object> configuration() {
		return Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/authorization", "token_endpoint",
				issuer() + "/token", "jwks_uri", issuer() + "/keys", "userinfo_endpoint", issuer() + "/person",
				"response_types_supported", List.of("code"), "subject_types_supported", List.of("public"),
				"id_token_signing_alg_values_supported", List.of("RS256"));
	}

	/** Somebody has said who they are; leads back. */
	private void authorize(HttpExchange exchange, Map<String, String> asked) throws IOException {
		boolean strict = CLIENT.equals(asked.get("client_id")) && "code".equals(asked.get("response_type"))
				&& "S256".equals(asked.get("code_challenge_method")) && asked.containsKey("code_challenge")
				&& asked.containsKey("nonce") && Arrays.asList(given(asked, "scope").split(" ")).contains("email");
		if (!strict) {
			exchange.sendResponseHeaders(400, -1);
			return;
		}
		String code = UUID.randomUUID().toString();
		this.codes.put(code, asked);
		String answer = (this.error != null) ? "error=" + this.error : "code=" + code;
		exchange.getResponseHeaders()
			.add("Location", asked.get("redirect_uri") + "?" + answer + "&state="
					+ URLEncoder.encode(given(asked, "state"), StandardCharsets.UTF_8));
		exchange.sendResponseHeaders(302, -1);
	}

	private void token(HttpExchange exchange, Map<String, String> given) throws IOException {
		Map<String, String> asked = this.codes.remove(Objects.requireNonNullElse(given.get("code"), ""));
		if (asked == null || !isOurClient(exchange) || !given(asked, "redirect_uri").equals(given.get("redirect_uri"))
				|| !given(asked, "code_challenge").equals(challenge(given(given, "code_verifier")))) {
			json(exchange, 400, Map.of("error", "invalid_grant"));
			return;
		}
		json(exchange, 200, Map.of("access_token", "a token", "token_type", "Bearer", "expires_in", 60, "id_token",
				idToken(given(asked, "nonce"))));
	}

	private static String given(Map<String, String> parameters, String name) {
		return Objects.requireNonNullElse(parameters.get(name), "");
	}

	private static boolean isOurClient(HttpExchange exchange) {
		String secret = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
		String expected = Base64.getEncoder().encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
		return ("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"));
	}

	private static String challenge(@Nullable String verifier) {
		byte[] hash = Sha256.of(Objects.requireNonNullElse(verifier, "").getBytes(StandardCharsets.US_ASCII));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
	}

	private String idToken(String nonce) {
		Map<String, Object> claims = new LinkedHashMap<>(Map.of("iss", issuer(), "sub", "4711", "aud", CLIENT, "nonce",
				nonce, "iat", Date.from(Instant.now()), "exp", Date.from(Instant.now().plusSeconds(300))));
		JWTClaimsSet.Builder token = new JWTClaimsSet.Builder();
		(this.isTerse ? claims : claims(claims)).forEach(token::claim);
		try {
			SignedJWT signed = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
					token.build());
			signed.sign(new RSASSASigner(Objects.requireNonNullElse(this.forger, this.key)));
			return signed.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Map<String, Object> claims(Map<String, Object> usual) {
		this.person.forEach((name, value) -> replace(usual, name, value));
		return usual;
	}

	private static void replace(Map<String, Object> claims, String name, @Nullable Object value) {
		if (value == null) {
			claims.remove(name);
		}
		else {
			claims.put(name, value);
		}
	}

	private static Map<String, String> fields(String query) {
		return Arrays.stream(query.split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
	}

	private static void json(HttpExchange exchange, int status, Map<String, Object> content) throws IOException {
		byte[] body = JSONObjectUtils.toJSONString(content).getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
