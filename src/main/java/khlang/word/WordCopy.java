package khlang.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDigits;
import khlang.word.Inline.Words;

/** Writes a text as a Word file ({@code .docx}), as an office would: A4, TH Sarabun New, 16 pt. */
public final class WordCopy {

    private WordCopy() {}

    /**
     * Writes the file. Equal manuscripts make equal files.
     *
     * @param out stays open
     * @throws IOException when it cannot be written
     */
    public static void write(Manuscript manuscript, Surroundings around, OutputStream out)
            throws IOException {
        boolean thai = manuscript.thaiDigits();
        var reader = new MarkdownReader();
        var media = new DocxMedia(around);
        var numbers = new DocxNumbers(thai);
        var body = new DocxBody(media, numbers, places(reader, manuscript.markdown()));
        String title = digits(manuscript.title(), thai);
        body.title(title);
        for (PrefaceTable table : manuscript.preface()) {
            if (!table.rows().isEmpty()) {
                body.preface(thai ? inThaiDigits(table) : table);
            }
        }
        List<Block> blocks = reader.read(manuscript.markdown());
        body.write(thai ? Inlines.changed(blocks, WordCopy::inThaiDigits) : blocks);
        try (var parts = new DocxParts(out, manuscript.made())) {
            parts.fixed("[Content_Types].xml", "content-types.xml");
            parts.fixed("_rels/.rels", "package.rels");
            parts.body(body.xml(), section(thai));
            parts.relations(media.relations());
            parts.fixed("word/styles.xml", "styles.xml");
            parts.fixed("word/settings.xml", "settings.xml");
            parts.add("word/numbering.xml", numbers.part());
            parts.margin("header1.xml", "hdr", "Header", run(title));
            parts.margin("footer1.xml", "ftr", "Footer", pageNumber(thai));
            parts.properties(manuscript.title(), manuscript.author());
            for (DocxMedia.Media image : media.media()) {
                parts.add(image.part(), image.bytes());
            }
        }
    }

    private static Map<String, String> places(MarkdownReader reader, String markdown) {
        var places = new HashMap<String, String>();
        for (String id : reader.headingIds(markdown)) {
            places.put(id, DocxBody.bookmark(places.size() + 1));
        }
        return places;
    }

    private static PrefaceTable inThaiDigits(PrefaceTable table) {
        return new PrefaceTable(
                ThaiDigits.inWords(table.heading()),
                table.head().stream().map(ThaiDigits::inWords).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(ThaiDigits::inWords).toList())
                        .toList());
    }

    private static Inline inThaiDigits(Inline inline) {
        return inline instanceof Words words && !words.style().code()
                ? words.with(ThaiDigits.inWords(words.text()))
                : inline;
    }

    private static String digits(String text, boolean thai) {
        return thai ? ThaiDigits.inWords(text) : text;
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + XmlText.text(text) + "</w:t></w:r>";
    }

    private static String pageNumber(boolean thai) {
        // How many pages there are has no form in Thai digits that all word processors print.
        String count = thai ? "" : run(" " + Wording.of("of") + " ") + field("NUMPAGES");
        return run(Wording.of("page") + " ") + field("PAGE") + count;
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \">" + run("1") + "</w:fldSimple>";
    }

    /** The page: A4 with the margins of official letters, no header on the first page. */
    private static String section(boolean thai) {
        String digits = thai ? "<w:pgNumType w:fmt=\"thaiNumbers\"/>" : "";
        return """
        <w:sectPr><w:headerReference w:type="default" r:id="rId4"/>\
        <w:footerReference w:type="default" r:id="rId5"/>\
        <w:footerReference w:type="first" r:id="rId5"/>\
        <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" \
        w:left="1701" w:header="709" w:footer="567" w:gutter="0"/>%s<w:titlePg/></w:sectPr>"""
                .formatted(digits);
    }
}
