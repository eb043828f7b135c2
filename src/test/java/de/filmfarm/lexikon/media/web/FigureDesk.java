package de.filmfarm.lexikon.media.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Adds figures as somebody at the desk does, and takes them away again.
 */
final class FigureDesk {

	static final String CREDIT = "Test of figures";

	private final DeskPages pages;

	private final JdbcClient jdbc;

	FigureDesk(DeskPages pages, JdbcClient jdbc) {
		this.pages = pages;
		this.jdbc = jdbc;
	}

	/**
	 * All that must be said, with other words for some of it: names and values in turns.
	 */
	static String[] form(String... other) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("alt[en]", "A camera on rails");
		form.put("alt[de]", "Eine Kamera auf Schienen");
		form.put("credit", CREDIT);
		form.put("licence", "CC BY 4.0");
		form.put("kind", "PICTURE");
		for (int i = 0; i < other.length; i += 2) {
			form.put(other[i], other[i + 1]);
		}
		List<String> turns = new ArrayList<>();
		form.forEach((name, value) -> turns.addAll(Arrays.asList(name, value)));
		return turns.toArray(String[]::new);
	}

	MockHttpServletResponse send(Role role, String name, byte[] file, String... form) {
		return this.pages.upload(role, "/admin/figures/new", new MockMultipartFile("file", name, "image/png", file),
				form);
	}

	/** Adds a figure and says by which digest it is known. */
	String add(String name, byte[] file, String... other) {
		MockHttpServletResponse response = send(Role.CONTRIBUTOR, name, file, form(other));
		assertThat(response.getStatus()).isEqualTo(302);
		String address = Objects.requireNonNull(response.getHeader("Location"));
		assertThat(address).matches("/admin/figures/[0-9a-f]{64}");
		return address.substring("/admin/figures/".length());
	}

	void clean() {
		this.jdbc.sql("delete from term_figure where figure_id in (select id from figure where credit like ?)")
			.param(CREDIT + "%")
			.update();
		this.jdbc.sql("delete from figure where credit like ?").param(CREDIT + "%").update();
		this.jdbc.sql("delete from figure_draft").update();
	}

}
