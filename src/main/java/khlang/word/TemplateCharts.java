package khlang.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The charts of a Word file that is filled: Word draws them itself, with its own fonts, so they are
 * as sharp on paper as the text, and no font is needed where they are made.
 */
final class TemplateCharts {

    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String CHART_TYPE =
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";
    private static final String NO_RELATIONS =
            "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    /** Drawings are measured in units of 1/635 twip. */
    private static final long PER_TWIP = 635;

    private static final int A4_BETWEEN_MARGINS = 9_071;
    private static final int CELL_MARGINS = 216;
    private static final double HEIGHT_OF_WIDTH = 0.5;

    private final Map<String, byte[]> parts;

    /**
     * @param parts of the file; charts are added, and named where the file wants it
     */
    TemplateCharts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Draws in the place of a paragraph's text. */
    void draw(BarChart chart, Element paragraph) {
        int number = 1;
        while (parts.containsKey(part(number))) {
            number++;
        }
        parts.put(part(number), DocxPattern.bytes("chart.xml", places(chart)));
        try {
            Element words = GapText.words(paragraph).getFirst();
            Node run = words.getParentNode();
            long width = room(paragraph) * PER_TWIP;
            Element drawing =
                    Xml.parse(
                            DocxPattern.bytes(
                                    "drawing.xml",
                                    Map.of(
                                            "width", Long.toString(width),
                                            "height",
                                                    Long.toString(
                                                            Math.round(width * HEIGHT_OF_WIDTH)),
                                            "id", Integer.toString(9_000 + number),
                                            "relation", "khlangChart" + number,
                                            "title", XmlText.attribute(spoken(chart)))));
            GapText.write(paragraph, "");
            run.insertBefore(run.getOwnerDocument().importNode(drawing, true), words);
            tell(number);
        } catch (WordException e) {
            throw new IllegalStateException("Our own drawing cannot be read", e);
        }
    }

    private static String part(int number) {
        return "word/charts/khlang" + number + ".xml";
    }

    /** Names the part in the lists of the file. */
    private void tell(int number) throws WordException {
        Element relations =
                Xml.parse(
                        parts.getOrDefault(
                                RELATIONS, NO_RELATIONS.getBytes(StandardCharsets.UTF_8)));
        Element relation = add(relations, "Relationship");
        relation.setAttribute("Id", "khlangChart" + number);
        relation.setAttribute("Type", RELATION);
        relation.setAttribute("Target", "charts/khlang" + number + ".xml");
        parts.put(RELATIONS, Xml.written(relations));
        Element types = Xml.parse(parts.getOrDefault(TYPES, new byte[0]));
        Element type = add(types, "Override");
        type.setAttribute("PartName", "/" + part(number));
        type.setAttribute("ContentType", CHART_TYPE);
        parts.put(TYPES, Xml.written(types));
    }

    private static Element add(Element parent, String name) {
        Element added = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        parent.appendChild(added);
        return added;
    }

    /** The width at a place in twips: that of the cell, or of the page between its margins. */
    private static int room(Element paragraph) {
        if (GapText.around(paragraph, "tc") instanceof Element cell) {
            int width = Xml.number(Xml.attr(first(cell, "tcW"), "w"), A4_BETWEEN_MARGINS);
            return Math.max(CELL_MARGINS, width - CELL_MARGINS);
        }
        Element root = paragraph.getOwnerDocument().getDocumentElement();
        Element size = first(root, "pgSz");
        Element margins = first(root, "pgMar");
        int width = Xml.number(Xml.attr(size, "w"), 0);
        int beside =
                Xml.number(Xml.attr(margins, "left"), 0)
                        + Xml.number(Xml.attr(margins, "right"), 0);
        return width > beside ? width - beside : A4_BETWEEN_MARGINS;
    }

    private static Element first(Element parent, String name) {
        List<Element> all = Xml.below(parent, name);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static String spoken(BarChart chart) {
        return chart.bars().stream()
                .map(one -> one.name() + " " + one.label())
                .collect(Collectors.joining(", ", chart.title() + ": ", ""));
    }

    private static Map<String, String> places(BarChart chart) {
        return Map.of(
                "title",
                XmlText.text(chart.title()),
                "count",
                Integer.toString(chart.bars().size()),
                "names",
                each(chart, (i, bar) -> point(i, bar.name())),
                "values",
                each(chart, (i, bar) -> point(i, Long.toString(bar.value()))),
                "labels",
                each(chart, TemplateCharts::label));
    }

    /** A piece for each bar. */
    private interface Piece {
        String of(int number, BarChart.Bar bar);
    }

    private static String each(BarChart chart, Piece piece) {
        return IntStream.range(0, chart.bars().size())
                .mapToObj(i -> piece.of(i, chart.bars().get(i)))
                .collect(Collectors.joining());
    }

    private static String point(int number, String value) {
        return "<c:pt idx=\"" + number + "\"><c:v>" + XmlText.text(value) + "</c:v></c:pt>";
    }

    private static String label(int number, BarChart.Bar bar) {
        return bar.label().isEmpty()
                ? "<c:dLbl><c:idx val=\"" + number + "\"/><c:delete val=\"1\"/></c:dLbl>"
                : DocxPattern.text(
                        "chart-label.xml",
                        Map.of(
                                "number",
                                Integer.toString(number),
                                "label",
                                XmlText.text(bar.label())));
    }
}
