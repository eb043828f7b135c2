package de.filmfarm.lexikon.media.web;

import java.time.Duration;

import de.filmfarm.lexikon.media.FigureStore;
import de.filmfarm.lexikon.media.FigureStore.FigureFile;

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
 * kept for ever.
 */
@Controller
class FigureController {

	private final FigureStore store;

	FigureController(FigureStore store) {
		this.store = store;
	}

	@GetMapping("/figures/{digest:[0-9a-f]{64}}/{name}")
	ResponseEntity<byte[]> show(@PathVariable String digest) {
		return this.store.find(digest)
			.map((file) -> file(file, digest))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static ResponseEntity<byte[]> file(FigureFile file, String digest) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			// Weak, because drawings go out compressed and not.
			.eTag("W/\"" + digest + "\"")
			.contentType(MediaType.parseMediaType(file.mediaType()))
			// A drawing opened on its own may use its own styles, and nothing else.
			.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
			.body(file.content());
	}

}
