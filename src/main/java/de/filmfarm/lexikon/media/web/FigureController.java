package de.filmfarm.lexikon.media.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import de.filmfarm.lexikon.media.FigureStore;
import de.filmfarm.lexikon.media.FigureStore.FigureFile;
import de.filmfarm.lexikon.media.diagram.Diagrams;
import de.filmfarm.lexikon.media.diagram.DrawnDiagram;
import de.filmfarm.lexikon.media.picture.EncodedPicture;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves figures and their sizes. The address holds the digest of the file, so it may be
 * kept for ever. A diagram is drawn when somebody asks for it, in the language that its
 * name ends with.
 */
@Controller
class FigureController {

	private static final Duration FOR_EVER = Duration.ofDays(365);

	private static final Duration A_WHILE = Duration.ofHours(1);

	private final FigureStore store;

	private final Diagrams diagrams;

	FigureController(FigureStore store, Diagrams diagrams) {
		this.store = store;
		this.diagrams = diagrams;
	}

	@GetMapping("/figures/{digest:[0-9a-f]{64}}/{name}")
	ResponseEntity<byte[]> show(@PathVariable String digest, @PathVariable String name) {
		return this.store.find(digest)
			.map((file) -> file.mediaType().equals(EncodedPicture.YAML) ? drawing(file, name) : file(file, digest))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static ResponseEntity<byte[]> file(FigureFile file, String digest) {
		return answer(file.mediaType()).cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
			// Weak, because drawings go out compressed and not.
			.eTag("W/\"" + digest + "\"")
			.body(file.content());
	}

	/** The same lines may be drawn in another way by the next version. */
	private ResponseEntity<byte[]> drawing(FigureFile file, String name) {
		DrawnDiagram drawn = this.diagrams.draw(new String(file.content(), StandardCharsets.UTF_8),
				Diagrams.language(name));
		return answer(EncodedPicture.SVG).cacheControl(CacheControl.maxAge(A_WHILE).cachePublic())
			.body(drawn.file().text().getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity.BodyBuilder answer(String mediaType) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(mediaType))
			// A drawing opened on its own may use its own styles, and nothing else.
			.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
	}

}
