package khlang.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import khlang.word.Block.Heading;
import khlang.word.Block.Listing;
import khlang.word.Block.Paragraph;
import khlang.word.Block.Side;
import khlang.word.Block.Table;
import khlang.word.Inline.LineBreak;
import khlang.word.Inline.Picture;
import khlang.word.Inline.Words;

/** Writes blocks in the words of the format. */
final class DocxBody {

    /** Between the margins of the page, in twips. */
    static final int WIDTH = 9_071;

    private static final int MOST_CONTINUATIONS = 5;

    private final DocxMedia media;
    private final DocxNumbers numbers;
    private final Map<String, String> places;
    private final StringBuilder out = new StringBuilder();
    private int headings;

    /**
     * @param places the bookmarks of headings by their ids
     */
    DocxBody(DocxMedia media, DocxNumbers numbers, Map<String, String> places) {
        this.media = media;
        this.numbers = numbers;
        this.places = places;
    }

    String xml() {
        return out.toString();
    }

    void write(List<Block> blocks) {
        write(blocks, "", 0);
    }

    /**
     * @param style of the paragraphs; {@code ""} for the usual one
     */
    private void write(List<Block> blocks, String style, int level) {
        for (Block block : blocks) {
            switch (block) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> paragraph(paragraph, style);
                case Listing list -> list(list, style, level);
                case Table table -> table(table);
                case Block.Quote quote -> quote(quote, level);
                case Block.Code code ->
                        code.text()
                                .lines()
                                .forEach(
                                        line ->
                                                line(
                                                        "Code",
                                                        "",
                                                        runs(List.of(plain(line)), WIDTH)));
                case Block.Rule ignored -> line("KhlangRule", "", "");
            }
        }
    }

    void title(String title) {
        line("Title", "", runs(List.of(plain(title)), WIDTH));
    }

    private static Words plain(String text) {
        return Words.plain(text);
    }

    private void heading(Heading heading) {
        headings++;
        int level = Math.clamp(heading.level() - 1, 1, Headings.DEEPEST);
        String mark =
                "<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/>"
                        .formatted(headings, bookmark(headings));
        String end = "<w:bookmarkEnd w:id=\"" + headings + "\"/>";
        line("Heading" + level, "", mark + runs(heading.words(), WIDTH) + end);
    }

    /** The name of the bookmark of a heading, from 1. */
    static String bookmark(int heading) {
        return "_heading" + heading;
    }

    private void paragraph(Paragraph paragraph, String style) {
        if (paragraph.words().size() == 1
                && paragraph.words().getFirst() instanceof Picture picture
                && picture.caption() != null) {
            line(style.isEmpty() ? "Figure" : style, "", runs(paragraph.words(), WIDTH));
            line("Caption", "", runs(List.of(plain(picture.caption())), WIDTH));
        } else {
            boolean figure =
                    style.isEmpty()
                            && paragraph.words().size() == 1
                            && paragraph.words().getFirst() instanceof Picture;
            line(figure ? "Figure" : style, "", runs(paragraph.words(), WIDTH));
        }
    }

    private void list(Listing list, String style, int level) {
        int number = numbers.add(list, level);
        String items = style.isEmpty() ? "ListParagraph" : style;
        for (List<Block> item : list.items()) {
            boolean first = true;
            for (Block block : item) {
                if (block instanceof Paragraph paragraph) {
                    String runs = runs(paragraph.words(), WIDTH / 2);
                    int deep = Math.min(level + 1, MOST_CONTINUATIONS);
                    String more = "ListContinue" + (deep == 1 ? "" : String.valueOf(deep));
                    if (first) {
                        // In a box the bar stands where that of the other paragraphs does.
                        String indent = style.isEmpty() ? "" : DocxNumbers.boxed(level);
                        line(items, DocxNumbers.item(number, level) + indent, runs);
                    } else {
                        line(more, "", runs);
                    }
                    first = false;
                } else {
                    write(List.of(block), style, level + 1);
                }
            }
        }
    }

    private void quote(Block.Quote quote, int level) {
        if (quote.kind() == null) {
            write(quote.blocks(), "Quote", level);
            return;
        }
        String kind = quote.kind();
        String style = "Khlang" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        String label = Wording.of("callout." + kind);
        line(style + "Title", "", runs(List.of(plain(label)), WIDTH));
        write(quote.blocks(), style, level);
    }

    /** The tables that stand before the text. */
    void preface(PrefaceTable table) {
        line("Heading1", "", runs(List.of(plain(table.heading())), WIDTH));
        int columns = table.head().isEmpty() ? table.rows().getFirst().size() : table.head().size();
        var cells = new java.util.ArrayList<List<List<Inline>>>();
        if (!table.head().isEmpty()) {
            cells.add(cells(table.head()));
        }
        table.rows().forEach(row -> cells.add(cells(row)));
        var sides = java.util.Collections.nCopies(columns, Side.NONE);
        table(new Table(sides, cells), table.head().isEmpty());
    }

    private static List<List<Inline>> cells(List<String> texts) {
        return texts.stream().map(text -> Tidy.tidy(List.of(plain(text)))).toList();
    }

    private void table(Table table) {
        table(table, false);
    }

    /**
     * @param named whether the first column is the head, and not the first row
     */
    private void table(Table table, boolean named) {
        int[] widths = ColumnWidths.of(table, WIDTH);
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"")
                .append(WIDTH)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        out.append("</w:tblGrid>");
        for (int y = 0; y < table.rows().size(); y++) {
            boolean head = y == 0 && !named;
            out.append("<w:tr><w:trPr><w:cantSplit/>")
                    .append(head ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
            List<List<Inline>> row = table.rows().get(y);
            for (int x = 0; x < row.size(); x++) {
                boolean shaded = head || (named && x == 0);
                cell(row.get(x), widths[x], shaded, table.sides().get(x), head);
            }
            out.append("</w:tr>");
        }
        out.append("</w:tbl>");
        line("AfterTable", "", "");
    }

    private void cell(List<Inline> words, int width, boolean shaded, Side side, boolean head) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (shaded) {
            out.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E8EEF4\"/>");
        }
        out.append("</w:tcPr>");
        String align =
                switch (side) {
                    case CENTER -> "<w:jc w:val=\"center\"/>";
                    case RIGHT -> "<w:jc w:val=\"right\"/>";
                    default -> head ? "<w:jc w:val=\"center\"/>" : "";
                };
        line(shaded ? "TableHead" : "TableText", align, runs(words, width - 220));
        out.append("</w:tc>");
    }

    private void line(String style, String properties, String runs) {
        out.append("<w:p><w:pPr>");
        if (!style.isEmpty()) {
            out.append("<w:pStyle w:val=\"").append(style).append("\"/>");
        }
        out.append(properties).append("</w:pPr>").append(runs).append("</w:p>");
    }

    /**
     * @param room the width for pictures, in twips
     */
    private String runs(List<Inline> inlines, int room) {
        var runs = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Words words -> runs.append(linked(words));
                case LineBreak ignored -> runs.append("<w:r><w:br/></w:r>");
                case Picture picture ->
                        runs.append(
                                media.drawing(picture, room)
                                        .orElseGet(
                                                () -> run(plain("[" + picture.alt() + "]"), "")));
                default -> {}
            }
        }
        return runs.toString();
    }

    private String linked(Words words) {
        String link = words.link();
        if (link == null) {
            return run(words, "");
        }
        Optional<String> lead =
                link.startsWith("#")
                        ? Optional.ofNullable(places.get(link.substring(1)))
                                .map(mark -> "w:anchor=\"" + mark + "\"")
                        : media.link(link).map(id -> "r:id=\"" + id + "\"");
        return lead.map(
                        to ->
                                "<w:hyperlink "
                                        + to
                                        + ">"
                                        + run(words, "<w:rStyle w:val=\"Hyperlink\"/>")
                                        + "</w:hyperlink>")
                .orElseGet(() -> run(words, ""));
    }

    private static String run(Words words, String more) {
        Style style = words.style();
        String look =
                (style.code() ? "<w:rStyle w:val=\"InlineCode\"/>" : more)
                        + (style.bold() ? "<w:b/><w:bCs/>" : "")
                        + (style.italic() ? "<w:i/><w:iCs/>" : "")
                        + (style.strike() ? "<w:strike/>" : "");
        return "<w:r>"
                + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">"
                + XmlText.text(words.text())
                + "</w:t></w:r>";
    }
}
