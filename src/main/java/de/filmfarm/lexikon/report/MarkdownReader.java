package de.filmfarm.lexikon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown as readers do, and remembers where each character is written.
 */
final class MarkdownReader extends AbstractVisitor {

	private static final Parser PARSER = Parser.builder()
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.build();

	private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,7}|\\w{1,40});");

	/** Whatever of ASCII a backslash may stand before, CommonMark section 2.4. */
	private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

	private final String source;

	private final StringBuilder text = new StringBuilder();

	private final StringBuilder outline = new StringBuilder();

	private final List<int[]> places = new ArrayList<>();

	MarkdownReader(String source) {
		this.source = source;
	}

	ReadText read() {
		PARSER.parse(this.source).accept(this);
		int[][] columns = new int[3][this.places.size()];
		for (int i = 0; i < this.places.size(); i++) {
			for (int column = 0; column < columns.length; column++) {
				columns[column][i] = this.places.get(i)[column];
			}
		}
		return new ReadText(this.source, this.text.toString(), this.outline.toString(), columns);
	}

	@Override
	protected void visitChildren(Node parent) {
		this.outline.append(parent.getClass().getSimpleName()).append('(');
		super.visitChildren(parent);
		this.outline.append(')');
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		unwritten("\n", 0);
	}

	@Override
	public void visit(Heading heading) {
		this.outline.append(heading.getLevel());
		visitChildren(heading);
		unwritten("\n", 0);
	}

	@Override
	public void visit(Code code) {
		kept(code, code.getLiteral());
	}

	@Override
	public void visit(HtmlInline html) {
		kept(html, html.getLiteral());
	}

	@Override
	public void visit(HtmlBlock html) {
		kept(html, html.getLiteral() + "\n");
	}

	@Override
	public void visit(FencedCodeBlock code) {
		kept(code, code.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		kept(code, code.getLiteral());
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		kept(lineBreak, "\n");
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		unwritten("\n", depth(lineBreak));
	}

	/** What is read, but not to be written into. */
	private void kept(Node node, String literal) {
		this.outline.append(node.getClass().getSimpleName()).append(' ');
		unwritten(literal, depth(node));
	}

	private void unwritten(String literal, int depth) {
		for (int i = 0; i < literal.length(); i++) {
			this.places.add(new int[] { ReadText.NOWHERE, ReadText.NOWHERE, depth });
		}
		this.text.append(literal);
	}

	@Override
	public void visit(Text text) {
		int depth = depth(text);
		String literal = text.getLiteral();
		int first = this.places.size();
		int position = start(text);
		int index = 0;
		while (index < literal.length() && position >= 0 && position < this.source.length()) {
			int[] step = step(literal, index, position);
			if (step.length == 0) {
				break;
			}
			for (int i = 0; i < step[0]; i++) {
				this.places.add(new int[] { position, step[1], depth });
			}
			index += step[0];
			position = step[1];
		}
		this.text.append(literal, 0, index);
		unwritten(literal.substring(index), depth);
		if (text.getPrevious() instanceof SoftLineBreak && index > 0) {
			joinLines(first);
		}
	}

	/**
	 * How many characters of the text are written here, and where their source ends;
	 * nothing if they are not written here.
	 */
	private int[] step(String literal, int index, int position) {
		char read = literal.charAt(index);
		char written = this.source.charAt(position);
		if (written == '\\' && position + 1 < this.source.length()
				&& ESCAPABLE.indexOf(this.source.charAt(position + 1)) >= 0
				&& this.source.charAt(position + 1) == read) {
			return new int[] { 1, position + 2 };
		}
		Matcher entity = ENTITY.matcher(this.source).region(position, this.source.length());
		if (written == '&' && entity.lookingAt()) {
			String meant = meant(entity.group());
			if (!meant.isEmpty() && literal.startsWith(meant, index)) {
				return new int[] { meant.length(), entity.end() };
			}
		}
		return (read == written) ? new int[] { 1, position + 1 } : new int[0];
	}

	private static String meant(String entity) {
		Node first = PARSER.parse(entity).getFirstChild();
		return (first != null && first.getFirstChild() instanceof Text text) ? text.getLiteral() : "";
	}

	private static int start(Text text) {
		List<SourceSpan> spans = text.getSourceSpans();
		return spans.isEmpty() ? ReadText.NOWHERE : spans.get(0).getInputIndex();
	}

	/** The line break before belongs to the words around it, with what indents them. */
	private void joinLines(int first) {
		int[] lineBreak = this.places.get(first - 1);
		int[] before = (first > 1) ? this.places.get(first - 2) : lineBreak;
		if (before[1] != ReadText.NOWHERE && before[2] == lineBreak[2]) {
			lineBreak[0] = before[1];
			lineBreak[1] = this.places.get(first)[0];
		}
	}

	private static int depth(Node node) {
		int depth = 0;
		for (Node parent = node.getParent(); parent != null
				&& !(parent instanceof Block); parent = parent.getParent()) {
			depth++;
		}
		return depth;
	}

}
