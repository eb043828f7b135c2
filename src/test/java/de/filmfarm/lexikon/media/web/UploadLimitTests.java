package de.filmfarm.lexikon.media.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Over a real connection, because Tomcat has a say in it.
 */
@LexikonTest
class UploadLimitTests {

	@LocalServerPort
	private int port;

	@Autowired
	private DeskPages pages;

	@ParameterizedTest
	@CsvSource({ "'', ''", "?term=12, &term=12", "?term=//evil.example, ''" })
	void answersToFarTooLargeFilesInsteadOfHangingUp(String query, String kept)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/admin/figures/new" + query))
			.header("Content-Type", "multipart/form-data; boundary=x")
			.POST(BodyPublishers.ofByteArray(new byte[40 << 20]))
			.build();
		HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(303);
		assertThat(response.headers().firstValue("Location")).contains("/admin/figures/new?tooHeavy=yes" + kept);
	}

	@Test
	void saysSoInTheForm() {
		var response = this.pages.get(Role.CONTRIBUTOR, "/admin/figures/new?tooHeavy=yes");
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select(".notice.wrong").text()).contains("10 MB");
	}

}
