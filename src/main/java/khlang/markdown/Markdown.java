package khlang.markdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders the Markdown of our documents. Safe for use by many threads; no text makes it fail. Time
 * and output grow with the length of the text and not faster, but it sets no length: callers that
 * accept texts from outside do.
 */
@ApplicationScoped
public class Markdown {

    private final MarkdownParser parser = new MarkdownParser();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder()
                    .escapeHtml(true)
                    .percentEncodeUrls(true)
                    .attributeProviderFactory(context -> new HtmlAttributes())
                    .nodeRendererFactory(HtmlNodes::new)
                    .extensions(
                            List.of(
                                    MarkdownParser.TABLES,
                                    MarkdownParser.STRIKETHROUGH,
                                    MarkdownParser.TASKS))
                    .build();

    /**
     * The whole text as HTML.
     *
     * @param markdown the body of a document, without front matter
     * @param links where the text's relative links and images lead
     */
    public RenderedMarkdown render(String markdown, LinkResolver links) {
        Node document = parser.parse(markdown);
        document.accept(new Links(links, markdown.length()));
        document.accept(new Figures());
        return new RenderedMarkdown(
                HtmlPolicy.sanitize(renderer.render(document)), headings(document));
    }

    /**
     * The text cut at its headings, for search. What stands before the first heading comes first,
     * if there is anything.
     *
     * @param markdown the body of a document, without front matter
     */
    public List<Section> sections(String markdown) {
        var sections = new ArrayList<Section>();
        var ids = new HeadingIds();
        Deque<Heading> path = new ArrayDeque<>();
        var text = new StringBuilder();
        for (Node node = parser.parse(markdown).getFirstChild();
                node != null;
                node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading heading) {
                close(sections, path, text);
                while (!path.isEmpty() && path.getLast().level() >= heading.getLevel()) {
                    path.removeLast();
                }
                path.addLast(described(heading, ids));
            } else {
                text.append(PlainText.of(node)).append('\n');
            }
        }
        close(sections, path, text);
        return List.copyOf(sections);
    }

    /**
     * The words alone, one line for each paragraph, item or table row.
     *
     * @param markdown the body of a document, without front matter
     */
    public String plainText(String markdown) {
        return PlainText.of(parser.parse(markdown));
    }

    /**
     * Where the text leads, in the order of writing.
     *
     * @param markdown the body of a document, without front matter
     * @param most how many at most; what comes later is left out
     */
    public List<WrittenLink> links(String markdown, int most) {
        return LinkCollector.of(parser.parse(markdown), most);
    }

    private static void close(List<Section> sections, Deque<Heading> path, StringBuilder text) {
        String words = text.toString().strip();
        text.setLength(0);
        if (!path.isEmpty()) {
            sections.add(
                    new Section(
                            path.stream().map(Heading::text).toList(), path.getLast().id(), words));
        } else if (!words.isEmpty()) {
            sections.add(new Section(List.of(), "", words));
        }
    }

    private static List<Heading> headings(Node document) {
        var headings = new ArrayList<Heading>();
        var ids = new HeadingIds();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading heading) {
                headings.add(described(heading, ids));
            }
        }
        return headings;
    }

    private static Heading described(org.commonmark.node.Heading heading, HeadingIds ids) {
        return new Heading(
                heading.getLevel(), ids.next(heading), HtmlNodes.typeset(HeadingIds.text(heading)));
    }
}
