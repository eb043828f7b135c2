package de.filmfarm.lexikon.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the stylesheet and the script of the site.
 */
@Controller
class AssetController {

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

	private final AssetBundle css = AssetBundle.read("css");

	private final AssetBundle js = AssetBundle.read("js");

	String stylesheet() {
		return this.css.path();
	}

	String script() {
		return this.js.path();
	}

	@GetMapping("/assets/lexikon.{digest:[0-9a-f]+}.css")
	ResponseEntity<String> css(@PathVariable String digest) {
		return file(this.css, digest, CSS);
	}

	@GetMapping("/assets/lexikon.{digest:[0-9a-f]+}.js")
	ResponseEntity<String> js(@PathVariable String digest) {
		return file(this.js, digest, JAVASCRIPT);
	}

	/**
	 * A page from before an update may still ask for the files it was made with; it gets
	 * today's, for the moment.
	 */
	private static ResponseEntity<String> file(AssetBundle bundle, String digest, MediaType type) {
		CacheControl cache = bundle.path().contains("." + digest + ".")
				? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable() : CacheControl.noCache();
		return ResponseEntity.ok().contentType(type).cacheControl(cache).body(bundle.content());
	}

}
