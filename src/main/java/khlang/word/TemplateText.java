package khlang.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills one text of a template: the body, a page head, a page foot. Blocks stand between two
 * paragraphs of their own, {@code {{#name}}} and {@code {{/name}}}; rows of tables with gaps of a
 * list stand there once for each item.
 */
final class TemplateText {

    /** Where Word wants a paragraph at the end. */
    private static final Set<String> FRAMES = Set.of("tc", "hdr", "ftr", "txbxContent");

    /** What must not be there twice, and nobody misses. */
    private static final Set<String> SINGULAR = Set.of("bookmarkStart", "bookmarkEnd", "proofErr");

    private final Optional<TemplateCharts> charts;

    /**
     * @param charts takes the charts; empty where none can be drawn
     */
    TemplateText(Optional<TemplateCharts> charts) {
        this.charts = charts;
    }

    /** Fills all below an element. */
    void fill(Element parent, Scope scope) {
        fill(Xml.children(parent), scope);
        if (FRAMES.contains(parent.getLocalName()) && !endsWithParagraph(parent)) {
            parent.appendChild(parent.getOwnerDocument().createElementNS(DocxParts.MAIN, "w:p"));
        }
        if (parent.getLocalName().equals("tbl") && Xml.children(parent, "tr").isEmpty()) {
            parent.getParentNode().removeChild(parent); // Word opens no table without rows
        }
    }

    private static boolean endsWithParagraph(Element parent) {
        List<Element> children = Xml.children(parent);
        return !children.isEmpty() && children.getLast().getLocalName().equals("p");
    }

    private void fill(List<Element> siblings, Scope scope) {
        int at = 0;
        while (at < siblings.size()) {
            Element one = siblings.get(at);
            Optional<String> name = GapText.opening(one);
            int end = name.isPresent() ? closing(siblings, at, name.get()) : -1;
            Optional<List<Scope>> times = end < 0 ? Optional.empty() : scope.block(name.get());
            if (times.isPresent()) {
                repeat(siblings.subList(at + 1, end), one, times.get());
                takeOut(one);
                takeOut(siblings.get(end));
                at = end + 1;
            } else {
                fillOne(one, scope);
                at++;
            }
        }
    }

    private static int closing(List<Element> siblings, int from, String block) {
        int open = 0;
        for (int i = from; i < siblings.size(); i++) {
            if (GapText.opening(siblings.get(i)).filter(block::equals).isPresent()) {
                open++;
            } else if (GapText.closes(siblings.get(i), block)) {
                open--;
            }
            if (open == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A paragraph that ends a section of the file stays, without words. */
    private static void takeOut(Element paragraph) {
        if (Xml.below(paragraph, "sectPr").isEmpty()) {
            paragraph.getParentNode().removeChild(paragraph);
        } else {
            GapText.write(paragraph, "");
        }
    }

    /** Puts a copy for each before a place, and takes the pattern away. */
    private void repeat(List<Element> pattern, Element before, List<Scope> times) {
        for (Scope each : times) {
            List<Element> copies = pattern.stream().map(TemplateText::copy).toList();
            copies.forEach(one -> before.getParentNode().insertBefore(one, before));
            fill(copies, each);
        }
        pattern.forEach(one -> one.getParentNode().removeChild(one));
    }

    private static Element copy(Element pattern) {
        var copy = (Element) pattern.cloneNode(true);
        for (String name : SINGULAR) {
            Xml.below(copy, name).forEach(one -> one.getParentNode().removeChild(one));
        }
        return copy;
    }

    private void fillOne(Element one, Scope scope) {
        switch (one.getLocalName()) {
            case "p" -> paragraph(one, scope);
            case "tr" -> row(one, scope);
            default -> fill(one, scope);
        }
    }

    private void row(Element row, Scope scope) {
        Optional<List<Scope>> items =
                Xml.below(row, "p").stream()
                        .filter(one -> GapText.around(one, "tr").isSameNode(row))
                        .flatMap(one -> GapText.all(one).stream())
                        .filter(gap -> gap.contains("."))
                        .map(gap -> scope.items(gap.substring(0, gap.indexOf('.'))))
                        .flatMap(Optional::stream)
                        .findFirst();
        if (items.isPresent()) {
            for (Scope item : items.get()) {
                Element copy = copy(row);
                row.getParentNode().insertBefore(copy, row);
                row(copy, item);
            }
            row.getParentNode().removeChild(row);
        } else {
            fill(row, scope);
        }
    }

    private void paragraph(Element paragraph, Scope scope) {
        for (Element box : Xml.below(paragraph, "txbxContent")) {
            if (GapText.around(box, "txbxContent") == null) {
                fill(box, scope);
            }
        }
        Optional<String> gap = GapText.alone(paragraph);
        Optional<BarChart> chart = gap.flatMap(scope::chart);
        Optional<List<String>> lines = gap.flatMap(scope::lines);
        if (chart.isPresent()) {
            charts.ifPresent(all -> all.draw(chart.get(), paragraph));
        } else if (lines.isPresent()) {
            lines(paragraph, lines.get());
        } else {
            GapText.fill(paragraph, scope);
        }
    }

    /** A paragraph for each line. */
    private static void lines(Element paragraph, List<String> lines) {
        for (String line : lines) {
            var copy = (Element) paragraph.cloneNode(true);
            GapText.write(copy, line);
            paragraph.getParentNode().insertBefore(copy, paragraph);
        }
        if (lines.isEmpty() && isLastOf(paragraph)) {
            GapText.write(paragraph, ""); // the cell keeps the height of its line
        } else {
            paragraph.getParentNode().removeChild(paragraph);
        }
    }

    private static boolean isLastOf(Element paragraph) {
        Node frame = paragraph.getParentNode();
        return frame instanceof Element parent
                && FRAMES.contains(parent.getLocalName())
                && Xml.children(parent, "p").size() == 1;
    }
}
