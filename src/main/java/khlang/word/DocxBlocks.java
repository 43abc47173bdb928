package khlang.word;

import java.util.ArrayList;
import java.util.List;
import khlang.word.Block.Code;
import khlang.word.Block.Heading;
import khlang.word.Block.Paragraph;
import khlang.word.Block.Quote;
import khlang.word.Inline.Picture;
import khlang.word.Inline.Words;
import org.w3c.dom.Element;

/** Reads the paragraphs and tables of one container: the body, a cell, a text box or a note. */
final class DocxBlocks {

    private static final int LONGEST_TITLE = 250;
    private static final int MOST_LEVELS = 9;

    private final DocxFile file;
    private final DocxStyles styles;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Lists.Entry> entries = new ArrayList<>();

    /** Reads the quote that is open; null when none is. */
    private DocxBlocks quote;

    private String quoteKind;

    /** Words before a paragraph mark whose deletion was tracked. */
    private final List<Inline> unfinished = new ArrayList<>();

    private DocxBlocks(DocxFile file, int depth) {
        this.file = file;
        this.styles = file.styles();
        this.depth = depth;
    }

    /**
     * @param depth 0 for the body, more for what stands in it
     */
    static List<Block> read(Element container, DocxFile file, int depth) throws WordException {
        var reader = new DocxBlocks(file, depth);
        reader.children(container);
        reader.endAll();
        return reader.blocks;
    }

    private void children(Element container) throws WordException {
        for (Element child : Xml.children(container)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> {
                    endAll();
                    blocks.addAll(DocxTables.read(child, file, depth + 1));
                    addNotes();
                }
                case "sdt" -> control(child);
                case "ins", "moveTo", "customXml", "smartTag" -> children(child);
                case "AlternateContent" -> {
                    Element choice = Xml.child(child, "Choice");
                    children(choice == null ? child : choice);
                }
                default -> {}
            }
        }
    }

    private void control(Element control) throws WordException {
        Element content = Xml.child(control, "sdtContent");
        Element gallery = Xml.child(Xml.child(control, "sdtPr"), "docPartObj");
        if (Xml.value(gallery, "docPartGallery").equals("Table of Contents")) {
            file.findings().once(Finding.CONTENTS);
        } else if (content != null) {
            children(content);
        }
    }

    private void paragraph(Element paragraph) throws WordException {
        Element properties = Xml.child(paragraph, "pPr");
        boolean contents = styles.isContents(properties) || file.fields().isContents();
        var runs = new DocxRuns(file, properties);
        List<Inline> inlines = new ArrayList<>(unfinished);
        inlines.addAll(runs.read(paragraph));
        unfinished.clear();
        if (contents || file.fields().isContents()) {
            file.findings().once(Finding.CONTENTS);
            return;
        }
        if (Xml.child(Xml.child(properties, "rPr"), "del") != null) {
            file.findings().add(Finding.TRACKED_CHANGE);
            unfinished.addAll(inlines);
            return;
        }
        List<Inline> words = Tidy.tidy(inlines);
        if (styles.isCode(properties)) {
            code(runs.text());
        } else if (styles.isRule(properties)) {
            endAll();
            blocks.add(new Block.Rule());
        } else if (!Block.isBlank(words)) {
            if (styles.callout(properties) != null || styles.isQuote(properties)) {
                quoted(words, properties);
            } else {
                endQuote();
                words(words, properties, runs.boldSize());
            }
        }
        for (Element box : runs.boxes()) {
            file.findings().add(Finding.TEXT_BOX);
            endAll();
            blocks.addAll(read(box, file, depth + 1));
        }
        addNotes();
    }

    private void words(List<Inline> words, Element properties, int size) throws WordException {
        int heading = styles.headingLevel(properties);
        String label = label(properties);
        boolean pictures = Block.text(words).isEmpty();
        boolean goesOn = styles.isContinuation(properties) && !entries.isEmpty();
        if (styles.isTitle(properties) && depth == 0 && !pictures) {
            title(words);
        } else if (heading > 0 && !pictures) {
            endList();
            var line = new ArrayList<Inline>();
            if (label != null && !label.isEmpty()) {
                line.add(Words.plain(label + " "));
            }
            line.addAll(words);
            List<Inline> plain = Headings.plain(Flat.inlines(List.of(new Paragraph(line))));
            blocks.add(new Heading(Math.min(heading, Headings.DEEPEST), plain));
            file.headingSizes().merge(heading, runSize(properties), Math::min);
        } else if (label != null) {
            int level = Math.clamp(level(properties), 0, MOST_LEVELS - 1);
            Lists.Entry shape = Labels.entry(level, label);
            entries.add(
                    new Lists.Entry(
                            level,
                            shape.ordered(),
                            shape.number(),
                            shape.sign(),
                            new ArrayList<>(
                                    Labels.labelled(
                                            shape.blocks(), List.of(new Paragraph(words))))));
        } else if (goesOn) {
            entries.getLast().blocks().add(new Paragraph(words));
        } else {
            endList();
            plain(words, properties, size);
        }
    }

    private void title(List<Inline> words) {
        StringBuilder title = file.title();
        String text = Block.text(words);
        if (title.length() + text.length() < LONGEST_TITLE && blocks.isEmpty()) {
            title.append(title.isEmpty() ? "" : " ").append(text);
        } else {
            endList();
            blocks.add(new Heading(1, Headings.plain(words)));
        }
    }

    private void plain(List<Inline> words, Element properties, int size) {
        Block last = blocks.isEmpty() ? null : blocks.getLast();
        if (styles.isCaption(properties)
                && last instanceof Paragraph picture
                && picture.words().size() == 1
                && picture.words().getFirst() instanceof Picture above
                && above.caption() == null) {
            var named = new Picture(above.source(), above.alt(), Block.text(words));
            blocks.set(blocks.size() - 1, new Paragraph(List.of(named)));
        } else {
            blocks.add(new Paragraph(words, depth == 0 ? size : 0));
        }
    }

    /** Adds a paragraph to the quote or callout that is open, or opens one. */
    private void quoted(List<Inline> words, Element properties) throws WordException {
        String callout = styles.callout(properties);
        boolean opens =
                quote == null
                        || styles.isCalloutTitle(properties)
                        || !java.util.Objects.equals(quoteKind, callout);
        if (opens) {
            endAll();
            quote = new DocxBlocks(file, depth + 1);
            quoteKind = callout;
        }
        if (!styles.isCalloutTitle(properties)) {
            quote.words(words, properties, 0);
        }
    }

    /** Lines of code follow each other in paragraphs of their own. */
    private void code(String text) {
        endAll();
        if (!blocks.isEmpty() && blocks.getLast() instanceof Code code) {
            blocks.set(blocks.size() - 1, new Code(code.text() + "\n" + text, ""));
        } else if (!text.isBlank()) {
            blocks.add(new Code(text, ""));
        }
    }

    /** What is printed before a paragraph; null when it is in no list. */
    private String label(Element properties) {
        String list =
                styles.paragraph(
                        properties,
                        each -> {
                            Element numbers = Xml.child(each, "numPr");
                            String id = Xml.value(numbers, "numId");
                            return id.isEmpty() ? null : id;
                        });
        return list == null || list.equals("0")
                ? null
                : file.numbering().next(list, level(properties));
    }

    private int level(Element properties) {
        Integer level =
                styles.paragraph(
                        properties,
                        each -> {
                            int own = Xml.number(Xml.child(each, "numPr"), "ilvl", -1);
                            return own < 0 ? null : own;
                        });
        return level == null ? 0 : level;
    }

    private int runSize(Element properties) {
        return styles.run(null, properties).size();
    }

    private void endAll() {
        endQuote();
        endList();
    }

    private void endQuote() {
        if (quote != null) {
            quote.endList();
            if (!quote.blocks.isEmpty()) {
                blocks.add(new Quote(quoteKind, List.copyOf(quote.blocks)));
            }
            quote = null;
        }
    }

    private void endList() {
        if (!entries.isEmpty()) {
            blocks.addAll(Lists.of(entries));
            entries.clear();
        }
    }

    /** Notes stand below the block that names them; those in cells below the table. */
    private void addNotes() {
        if (depth == 0) {
            List<Block> notes = file.takeNotes();
            if (!notes.isEmpty()) {
                endAll();
                blocks.addAll(notes);
            }
        }
    }
}
