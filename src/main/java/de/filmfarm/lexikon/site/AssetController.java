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
 * Serves the stylesheets and scripts: those of the site, and those of the editors' desk,
 * which no page for readers loads.
 */
@Controller
class AssetController {

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

	private final AssetBundle css = AssetBundle.read("lexikon", "css", "css");

	private final AssetBundle js = AssetBundle.read("lexikon", "js", "js");

	private final AssetBundle deskCss = AssetBundle.read("desk", "desk/css", "css");

	private final AssetBundle deskJs = AssetBundle.read("desk", "desk/js", "js");

	private final AssetBundle diagramCss = AssetBundle.read("diagram", "diagram", "css");

	private final AssetBundle cardsCss = AssetBundle.read("cards", "cards/css", "css");

	private final AssetBundle cardsJs = AssetBundle.read("cards", "cards/js", "js");

	String stylesheet() {
		return this.css.path();
	}

	String script() {
		return this.js.path();
	}

	String deskStylesheet() {
		return this.deskCss.path();
	}

	String deskScript() {
		return this.deskJs.path();
	}

	String diagramStylesheet() {
		return this.diagramCss.path();
	}

	String cardsStylesheet() {
		return this.cardsCss.path();
	}

	String cardsScript() {
		return this.cardsJs.path();
	}

	@GetMapping("/assets/cards.{digest:[0-9a-f]+}.css")
	ResponseEntity<String> cardsCss(@PathVariable String digest) {
		return file(this.cardsCss, digest, CSS);
	}

	@GetMapping("/assets/cards.{digest:[0-9a-f]+}.js")
	ResponseEntity<String> cardsJs(@PathVariable String digest) {
		return file(this.cardsJs, digest, JAVASCRIPT);
	}

	@GetMapping("/assets/diagram.{digest:[0-9a-f]+}.css")
	ResponseEntity<String> diagramCss(@PathVariable String digest) {
		return file(this.diagramCss, digest, CSS);
	}

	@GetMapping("/assets/lexikon.{digest:[0-9a-f]+}.css")
	ResponseEntity<String> css(@PathVariable String digest) {
		return file(this.css, digest, CSS);
	}

	@GetMapping("/assets/lexikon.{digest:[0-9a-f]+}.js")
	ResponseEntity<String> js(@PathVariable String digest) {
		return file(this.js, digest, JAVASCRIPT);
	}

	@GetMapping("/assets/desk.{digest:[0-9a-f]+}.css")
	ResponseEntity<String> deskCss(@PathVariable String digest) {
		return file(this.deskCss, digest, CSS);
	}

	@GetMapping("/assets/desk.{digest:[0-9a-f]+}.js")
	ResponseEntity<String> deskJs(@PathVariable String digest) {
		return file(this.deskJs, digest, JAVASCRIPT);
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
