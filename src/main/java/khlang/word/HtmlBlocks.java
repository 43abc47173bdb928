package khlang.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.word.Block.Code;
import khlang.word.Block.Heading;
import khlang.word.Block.Listing;
import khlang.word.Block.Paragraph;
import khlang.word.Block.Quote;
import khlang.word.Inline.LineBreak;
import khlang.word.Inline.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads HTML into blocks: what it knows it keeps, of all else only the words. */
final class HtmlBlocks {

    /** Real pages stay far below; deeper ones would exhaust the stack. */
    private static final int DEEPEST = 100;

    private final HtmlSource source;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Lists.Entry> entries = new ArrayList<>();
    private List<Inline> line = new ArrayList<>();
    private int size = -1;

    private HtmlBlocks(HtmlSource source, int depth) {
        this.source = source;
        this.depth = depth;
    }

    static List<Block> of(Element root, HtmlSource source) {
        return of(root, source, Look.PLAIN, 0);
    }

    private static List<Block> of(Element root, HtmlSource source, Look look, int depth) {
        var reader = new HtmlBlocks(source, depth);
        if (depth > DEEPEST) {
            reader.source.findings().add(Finding.TOO_DEEP);
            reader.line.add(Words.plain(root.text()));
        } else {
            reader.children(root, look, depth);
        }
        reader.endLine();
        reader.endList();
        return reader.blocks;
    }

    private void children(Element parent, Look look, int level) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words(text.getWholeText(), look);
            } else if (node instanceof Element element && !source.drops(element)) {
                element(element, source.look(element, look), level + 1);
            }
        }
    }

    private void element(Element element, Look look, int level) {
        if (level > DEEPEST) {
            source.findings().add(Finding.TOO_DEEP);
            words(element.text(), look);
            return;
        }
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                int heading = element.normalName().charAt(1) - '0';
                endBlock();
                heading(element, heading);
            }
            case "ul", "ol" -> {
                endBlock();
                Lists.add(blocks, list(element, level));
            }
            case "table" -> {
                endBlock();
                blocks.addAll(
                        HtmlTables.read(
                                element, source, cell -> of(cell, source, Look.PLAIN, level)));
            }
            case "blockquote" -> add(new Quote(null, of(element, source, look, level)));
            case "aside" -> add(new Quote(source.callout(element), rest(element, look, level)));
            case "figure" -> {
                endBlock();
                figure(element);
            }
            case "pre" -> add(new Code(codeText(element), language(element)));
            case "hr" -> add(new Block.Rule());
            case "br" -> line.add(new LineBreak());
            case "img" -> source.picture(element).ifPresent(line::add);
            case "input" ->
                    line.add(
                            Words.plain(
                                    element.hasAttr("checked")
                                            ? MarkdownWriter.TICKED_BOX
                                            : MarkdownWriter.OPEN_BOX));
            case "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "header",
                    "footer",
                    "center",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "form",
                    "fieldset",
                    "address",
                    "body",
                    "details",
                    "summary",
                    "figcaption",
                    "tr",
                    "td",
                    "th",
                    "caption",
                    "tbody",
                    "thead",
                    "tfoot" ->
                    paragraph(element, look, level);
            default -> children(element, look, level);
        }
    }

    private void heading(Element element, int level) {
        List<Inline> words = Flat.inlines(of(element, source, Look.PLAIN, depth + 1));
        if (!Block.text(words).isEmpty()) {
            blocks.add(new Heading(level, source.isOurs() ? words : Headings.plain(words)));
        } else if (!words.isEmpty()) {
            blocks.add(new Paragraph(words));
        }
    }

    private void paragraph(Element element, Look look, int level) {
        endLine();
        Optional<Lists.Entry> entry = source.entry(element);
        if (entry.isPresent()) {
            Lists.Entry shape = entry.get();
            var inner = of(element, source, look, level);
            if (!inner.isEmpty()) {
                entries.add(
                        new Lists.Entry(
                                shape.level(),
                                shape.ordered(),
                                shape.number(),
                                shape.sign(),
                                Labels.labelled(shape.blocks(), inner)));
            }
            return;
        }
        children(element, look, level);
        endLine();
    }

    private List<Block> rest(Element aside, Look look, int level) {
        var copy = aside.clone();
        copy.select("> p.callout-title").remove();
        return of(copy, source, look, level);
    }

    private void figure(Element figure) {
        Element image = figure.selectFirst("img");
        Element caption = figure.selectFirst("figcaption");
        if (image != null) {
            source.picture(image)
                    .map(
                            picture ->
                                    caption == null
                                            ? picture
                                            : new Inline.Picture(
                                                    picture.source(),
                                                    picture.alt(),
                                                    Tidy.text(caption.text())))
                    .ifPresent(picture -> blocks.add(new Paragraph(List.of(picture))));
        } else {
            children(figure, Look.PLAIN, depth + 1);
            endLine();
        }
    }

    private Listing list(Element list, int level) {
        boolean ordered = list.normalName().equals("ol");
        var items = new ArrayList<List<Block>>();
        for (Element child : list.children()) {
            if (source.drops(child)) {
                continue;
            }
            List<Block> item = of(child, source, source.look(child, Look.PLAIN), level);
            boolean nested = child.normalName().equals("ul") || child.normalName().equals("ol");
            if (nested) {
                // Lists right inside lists, as old editors write them, belong to the item before.
                Listing inner = list(child, level + 1);
                if (items.isEmpty()) {
                    items.add(new ArrayList<>());
                }
                items.getLast().add(inner);
            } else if (!item.isEmpty()) {
                items.add(new ArrayList<>(item));
            }
        }
        items.removeIf(List::isEmpty);
        int start =
                ordered && list.attr("start").matches("\\d{1,6}")
                        ? Integer.parseInt(list.attr("start"))
                        : 1;
        return new Listing(ordered, start, '.', items);
    }

    private static String codeText(Element pre) {
        String text = pre.wholeText();
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static String language(Element pre) {
        Element code = pre.selectFirst("code[class^=language-]");
        String name = code == null ? "" : code.className().substring("language-".length());
        return name.matches("[A-Za-z0-9_+#.-]{1,30}") ? name : "";
    }

    private void words(String text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        line.add(new Words(text.replaceAll("[\\s\u00a0]+", " "), look.style(), look.link()));
        if (!text.isBlank()) {
            int bold = look.style().bold() ? look.size() : 0;
            size = size < 0 ? bold : Math.min(size, bold);
            source.sizes().add(look.size(), text.length());
        }
    }

    private void add(Block block) {
        endBlock();
        boolean empty =
                switch (block) {
                    case Quote quote -> quote.blocks().isEmpty();
                    case Code code -> code.text().isBlank();
                    default -> false;
                };
        if (!empty) {
            blocks.add(block);
        }
    }

    private void endBlock() {
        endLine();
        endList();
    }

    private void endLine() {
        List<Inline> words = Tidy.tidy(line);
        if (!words.isEmpty()) {
            endList();
            blocks.add(new Paragraph(words, Math.max(0, size)));
        }
        line = new ArrayList<>();
        size = -1;
    }

    private void endList() {
        if (!entries.isEmpty()) {
            blocks.addAll(Lists.of(entries));
            entries.clear();
        }
    }
}
