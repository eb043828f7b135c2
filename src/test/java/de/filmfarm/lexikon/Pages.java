package de.filmfarm.lexikon;

import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Gets pages as a reader does.
 */
@TestComponent
public class Pages {

	private final MockMvcTester mvc;

	Pages(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** The answer to a GET, whatever its status. */
	public MockHttpServletResponse get(String path, Object... parameters) {
		return this.mvc.get().uri(path, parameters).exchange().getResponse();
	}

	/** The answer to a GET of an address that is encoded already. */
	public MockHttpServletResponse get(URI address) {
		return this.mvc.get().uri(address).exchange().getResponse();
	}

	/** The answer to a GET with a header. */
	public MockHttpServletResponse getWith(String header, String value, String path) {
		return this.mvc.get().uri(path).header(header, value).exchange().getResponse();
	}

	/** A page that is there. */
	public Document open(String path, Object... parameters) {
		return open(HttpStatus.OK, path, parameters);
	}

	/** A page that comes with the status. */
	public Document open(HttpStatus status, String path, Object... parameters) {
		MockHttpServletResponse response = get(path, parameters);
		assertThat(response.getStatus()).as("status of %s %s", path, Arrays.toString(parameters))
			.isEqualTo(status.value());
		return html(response);
	}

	/** The address that a redirect with the status leads to. */
	public String follow(HttpStatus status, String path) {
		MockHttpServletResponse response = get(path);
		assertThat(response.getStatus()).as("status of %s", path).isEqualTo(status.value());
		return Objects.requireNonNull(response.getHeader("Location"));
	}

	/**
	 * The token of a form as a browser has it, in the form and in its cookie. The one of
	 * spring-security-test would give the application sessions for all tests that come
	 * after.
	 */
	public RequestPostProcessor tokenOf(String path) {
		MockHttpServletResponse form = get(path);
		String token = html(form).select("input[name=_csrf]").val();
		return (request) -> {
			request.setCookies(Objects.requireNonNull(form.getCookie("XSRF-TOKEN")));
			request.setParameter("_csrf", token);
			return request;
		};
	}

	/** A file for machines, which has to be well-formed XML. */
	public Document openXml(String path) {
		String xml = text(get(path));
		assertThatCode(() -> DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(xml)))).as("well-formed XML at %s", path)
			.doesNotThrowAnyException();
		return Jsoup.parse(xml, "", Parser.xmlParser());
	}

	public static Document html(MockHttpServletResponse response) {
		return Jsoup.parse(text(response), LexikonTest.ADDRESS);
	}

	public static String text(MockHttpServletResponse response) {
		try {
			return response.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The path of an absolute address of the site. */
	public static String path(String address) {
		assertThat(address).startsWith(LexikonTest.ADDRESS + "/");
		return address.substring(LexikonTest.ADDRESS.length());
	}

}
