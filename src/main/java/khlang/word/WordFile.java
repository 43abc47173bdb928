package khlang.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.thai.ThaiClusters;
import khlang.word.Block.Heading;
import khlang.word.Block.Paragraph;
import khlang.word.Inline.Place;
import khlang.word.Inline.Words;
import khlang.word.WordException.Reason;
import org.w3c.dom.Element;

/**
 * Takes over a Word file ({@code .docx}). Nothing outside the file is read, nothing is written; the
 * file is never trusted, but how long it may take is for the caller to limit.
 */
public final class WordFile {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_GUESS = 120;

    private WordFile() {}

    /**
     * The text of a file with what belongs to it.
     *
     * @throws WordException when it is no such file, damaged, locked, too large or empty
     */
    public static ReadText read(Path docx) throws WordException {
        try (DocxArchive archive = DocxArchive.open(docx)) {
            var file = new DocxFile(archive);
            Optional<Element> body = file.body();
            if (body.isEmpty()) {
                throw new WordException(Reason.NOT_WORD);
            }
            return text(DocxBlocks.read(body.get(), file, 0), file);
        }
    }

    private static ReadText text(List<Block> read, DocxFile file) throws WordException {
        List<Block> blocks = Labels.typed(read);
        blocks =
                Headings.guessed(
                        blocks, file.sizes().usual(), file.headingSizes(), file.findings());
        String title = file.title().toString();
        if (title.isEmpty() && standsAbove(blocks)) {
            title = Block.text(((Heading) blocks.getFirst()).words());
            blocks = blocks.subList(1, blocks.size());
        }
        if (blocks.isEmpty() && title.isEmpty()) {
            throw new WordException(Reason.EMPTY);
        }
        title = title.isEmpty() ? guess(blocks) : title;
        blocks = Headings.shifted(blocks, Headings.TOP);
        return new ReadText(
                ThaiClusters.shortened(title, LONGEST_TITLE),
                markdown(blocks, file.findings()),
                file.images().all(),
                file.findings().sentences());
    }

    /** Whether the first block is a heading with which no other one is level. */
    private static boolean standsAbove(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.getFirst() instanceof Heading first
                && blocks.stream()
                        .skip(1)
                        .noneMatch(each -> each instanceof Heading h && h.level() <= first.level());
    }

    private static String guess(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                return Block.text(heading.words());
            }
        }
        return blocks.getFirst() instanceof Paragraph paragraph
                        && Block.text(paragraph.words()).length() <= LONGEST_GUESS
                ? Block.text(paragraph.words())
                : "";
    }

    /** Links to places of the file lead to headings, whose ids only the written text tells. */
    private static String markdown(List<Block> blocks, Findings findings) {
        var checked = new CheckedMarkdown(findings);
        String text = checked.write(Inlines.changed(blocks, words -> relinked(words, Map.of())));
        Map<String, String> places = places(blocks, new MarkdownReader().headingIds(text));
        return places.isEmpty()
                ? text
                : new CheckedMarkdown(new Findings())
                        .write(Inlines.changed(blocks, words -> relinked(words, places)));
    }

    private static Map<String, String> places(List<Block> blocks, List<String> ids) {
        var places = new HashMap<String, String>();
        List<Heading> headings = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                headings.add(heading);
            }
        }
        for (int i = 0; i < Math.min(headings.size(), ids.size()); i++) {
            for (Inline inline : headings.get(i).words()) {
                if (inline instanceof Place place) {
                    places.put(DocxFile.PLACE + place.name(), "#" + ids.get(i));
                }
            }
        }
        return places;
    }

    private static Inline relinked(Inline inline, Map<String, String> places) {
        return inline instanceof Words words
                        && words.link() != null
                        && words.link().startsWith(DocxFile.PLACE)
                ? new Words(words.text(), words.style(), places.get(words.link()))
                : inline;
    }
}
