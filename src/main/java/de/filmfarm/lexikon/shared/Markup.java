package de.filmfarm.lexikon.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown (CommonMark) to safe HTML. Raw HTML comes out as text, addresses other than
 * http, https and mailto are dropped, pictures become their alternative text, and no
 * heading is above the second level, because the page has its own first.
 */
public final class Markup {

	private static final Parser PARSER = Parser.builder().build();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
		.escapeHtml(true)
		.sanitizeUrls(true)
		.attributeProviderFactory((context) -> Markup::attributes)
		.build();

	private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

	/** White space that is not a single space already. */
	private static final Pattern SPACES = Pattern.compile(" \\s+|[\\s&&[^ ]]\\s*");

	private static final int HIGHEST_HEADING = 2;

	private Markup() {
	}

	/** Reads Markdown into a tree that may still be changed, for example to add links. */
	public static Node parse(String markdown) {
		Node document = PARSER.parse(markdown);
		document.accept(new Tamer());
		return document;
	}

	/** Writes the tree as HTML that may stand in a page as it is. */
	public static String html(Node document) {
		return RENDERER.render(document);
	}

	/** The text without any markup, on one line. */
	public static String plainText(String markdown) {
		return SPACES.matcher(PLAIN.render(PARSER.parse(markdown))).replaceAll(" ").strip();
	}

	private static void attributes(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Heading) {
			attributes.put("id", fragment(PLAIN.render(node)));
		}
		else if (node instanceof Link link) {
			// The renderer says nofollow of every link.
			attributes.remove("rel");
			if (!link.getDestination().startsWith("/")) {
				attributes.put("rel", "external noopener nofollow");
			}
		}
	}

	/**
	 * The identifier of a heading: its words with hyphens, as in
	 * {@code #common-mistakes}.
	 */
	public static String fragment(String heading) {
		String plain = Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
		return plain.replaceAll("\\p{M}", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}

	/**
	 * The headings of the second level, in order: what the contents list of a page shows.
	 */
	public static List<String> headings(String markdown) {
		List<String> headings = new ArrayList<>();
		parse(markdown).accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				if (heading.getLevel() == HIGHEST_HEADING) {
					headings.add(PLAIN.render(heading));
				}
			}
		});
		return headings;
	}

	/** The addresses of links and pictures that a page does not show. */
	public static List<String> dropped(String markdown) {
		List<String> addresses = new ArrayList<>();
		PARSER.parse(markdown).accept(new AbstractVisitor() {
			@Override
			public void visit(Image image) {
				addresses.add(image.getDestination());
			}

			@Override
			public void visit(Link link) {
				if (!Tamer.isShown(link)) {
					addresses.add(link.getDestination());
				}
				visitChildren(link);
			}
		});
		return addresses;
	}

	/** Takes out of a tree what a page must not show. */
	private static final class Tamer extends AbstractVisitor {

		private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "term");

		@Override
		public void visit(Heading heading) {
			heading.setLevel(Math.max(HIGHEST_HEADING, heading.getLevel()));
			visitChildren(heading);
		}

		@Override
		public void visit(Image image) {
			visitChildren(image);
			unwrap(image);
		}

		@Override
		public void visit(Link link) {
			visitChildren(link);
			if (!isShown(link)) {
				unwrap(link);
			}
		}

		private static boolean isShown(Link link) {
			int colon = link.getDestination().indexOf(':');
			return colon >= 0 && SCHEMES.contains(link.getDestination().substring(0, colon).toLowerCase(Locale.ROOT));
		}

		@Override
		public void visit(Code code) {
			// Nothing to tame within code.
		}

	}

	/** Puts the words of a link or a picture in its place. */
	public static void unwrap(Node node) {
		while (node.getFirstChild() != null) {
			node.insertBefore(node.getFirstChild());
		}
		node.unlink();
	}

}
