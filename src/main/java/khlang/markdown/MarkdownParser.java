package khlang.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads the Markdown that our authors write. The limits keep hostile texts from costing much. */
final class MarkdownParser {

    /** Single tildes stay: they stand for "about" and "to" in Thai offices. */
    static final Extension STRIKETHROUGH =
            StrikethroughExtension.builder().requireTwoTildes(true).build();

    static final Extension TASKS = TaskListItemsExtension.create();

    private static final int MAX_OPEN_BLOCKS = 50;
    private static final int MAX_INLINE_NESTING = 50;

    static final Extension TABLES =
            TablesExtension.builder().maxCells(CostlyText.MAX_CELLS).build();

    private final Parser parser =
            Parser.builder()
                    .extensions(List.of(TABLES, STRIKETHROUGH, TASKS, AutolinkExtension.create()))
                    .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                    .maxInlineNesting(MAX_INLINE_NESTING)
                    .build();

    /** A text that would cost too much is shown as it was written. */
    Node parse(String markdown) {
        if (CostlyText.is(markdown)) {
            return asWritten(markdown);
        }
        Node document = SpacelessEmphasis.parse(parser, markdown);
        document.accept(new ThaiLineBreaks());
        document.accept(new Callouts());
        document.accept(new SampleTags());
        return document;
    }

    private static Node asWritten(String markdown) {
        var text = new IndentedCodeBlock();
        text.setLiteral(markdown);
        var document = new Document();
        document.appendChild(text);
        return document;
    }
}
