package khlang.word;

import java.util.List;
import khlang.word.WordException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Takes over what a browser's clipboard holds as HTML when somebody pastes from Word, LibreOffice,
 * Google Docs or a web page: headings, lists, tables, bold, italic, links and the images inside it.
 * Nothing is fetched.
 */
public final class PastedHtml {

    /** The longest HTML that is read, in characters, images included. */
    public static final int LONGEST = 40_000_000;

    private PastedHtml() {}

    /**
     * The pasted text. Its title is always {@code ""}: it goes into a text that has one.
     *
     * @param html of any quality, from anywhere
     * @throws WordException when it is too long ({@code TOO_LARGE}) or nothing is left of it
     *     ({@code EMPTY})
     */
    public static ReadText toMarkdown(String html) throws WordException {
        if (html.length() > LONGEST) {
            throw new WordException(Reason.TOO_LARGE);
        }
        Document page = Jsoup.parse(html);
        var source = new PastedSource();
        List<Block> blocks = HtmlBlocks.of(page.body(), source);
        blocks = Labels.typed(blocks);
        blocks =
                Headings.guessed(
                        blocks, source.sizes().usual(), source.headingSizes(), source.findings());
        boolean top = blocks.stream().anyMatch(PastedHtml::isTop);
        blocks = top ? Headings.lowered(blocks, 1) : blocks;
        if (blocks.isEmpty()) {
            throw new WordException(Reason.EMPTY);
        }
        String markdown = new CheckedMarkdown(source.findings()).write(blocks);
        return new ReadText("", markdown, source.images().all(), source.findings().sentences());
    }

    private static boolean isTop(Block block) {
        return block instanceof Block.Heading heading && heading.level() < Headings.TOP;
    }
}
