package khlang.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import khlang.word.DocxStyles.RunLook;
import khlang.word.Inline.Leader;
import khlang.word.Inline.LineBreak;
import khlang.word.Inline.Place;
import khlang.word.Inline.Words;
import org.w3c.dom.Element;

/** Reads the inside of one paragraph. */
final class DocxRuns {

    private static final String RAISED =
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Boxes of the fonts of signs, by their codes in them. */
    private static final Set<String> OPEN_BOXES = Set.of("F0A8", "F06F", "F071", "F0A3", "F02A");

    private static final Set<String> TICKED_BOXES = Set.of("F0FE", "F0FD", "F052", "F053");

    private final DocxFile file;
    private final Element paragraph;
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private final List<Element> tabs;
    private int tab;
    private int smallestBold = -1;

    DocxRuns(DocxFile file, Element paragraph) {
        this.file = file;
        this.paragraph = paragraph;
        Element stops = file.styles().paragraph(paragraph, each -> Xml.child(each, "tabs"));
        this.tabs = stops == null ? List.of() : Xml.children(stops, "tab");
    }

    List<Inline> read(Element parent) throws WordException {
        children(parent, null);
        return inlines;
    }

    /** The text boxes that hang on the paragraph. */
    List<Element> boxes() {
        return boxes;
    }

    /** The size of the smallest letters in half points when all are bold, else 0. */
    int boldSize() {
        return Math.max(0, smallestBold);
    }

    /** The text with all its blanks. */
    String text() {
        return code.toString();
    }

    private void children(Element parent, String link) throws WordException {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child, link);
                case "hyperlink" -> {
                    String own = link(child);
                    children(child, own == null ? link : own);
                }
                case "ins", "moveTo" -> {
                    file.findings().add(Finding.TRACKED_CHANGE);
                    children(child, link);
                }
                case "del", "moveFrom" -> file.findings().add(Finding.TRACKED_CHANGE);
                case "smartTag", "customXml", "sdtContent", "dir", "bdo" -> children(child, link);
                case "sdt" -> {
                    Element content = Xml.child(child, "sdtContent");
                    if (content != null) {
                        children(content, link);
                    }
                }
                case "fldSimple" -> {
                    String own = Fields.link(Xml.attr(child, "instr"));
                    children(child, own == null ? link : own);
                }
                case "bookmarkStart" -> inlines.add(new Place(Xml.attr(child, "name")));
                case "oMath", "oMathPara" -> {
                    file.findings().add(Finding.EQUATION);
                    for (Element text : Xml.below(child, "t")) {
                        inlines.add(Words.plain(text.getTextContent()));
                    }
                }
                case "AlternateContent" -> {
                    Element choice = Xml.child(child, "Choice");
                    children(choice == null ? child : choice, link);
                }
                default -> {}
            }
        }
    }

    private String link(Element hyperlink) {
        String id = Xml.attr(hyperlink, "id");
        String anchor = Xml.attr(hyperlink, "anchor");
        DocxArchive.Relation relation = file.relation(id);
        if (relation != null && relation.external()) {
            String place = anchor.isEmpty() ? "" : "#" + anchor;
            return Links.trusted(relation.target() + place).orElse(null);
        }
        return anchor.isEmpty() ? null : DocxFile.PLACE + anchor;
    }

    private void run(Element run, String link) throws WordException {
        Element properties = Xml.child(run, "rPr");
        RunLook look = file.styles().run(properties, paragraph);
        if (look.hidden()) {
            boolean shown = Xml.child(run, "fldChar") == null && Xml.child(run, "t") != null;
            file.findings().add(Finding.HIDDEN_TEXT, shown ? 1 : 0);
            return;
        }
        parts(run, link, look);
    }

    private void parts(Element run, String link, RunLook look) throws WordException {
        for (Element part : Xml.children(run)) {
            switch (part.getLocalName()) {
                case "t" -> words(part.getTextContent(), link, look);
                case "tab" -> {
                    code.append('\t');
                    if (look.underlined() || hasLeader(tab)) {
                        leader();
                    } else {
                        words(" ", link, look);
                    }
                    tab++;
                }
                case "ptab" -> words(" ", link, look);
                case "br" -> {
                    String type = Xml.attr(part, "type");
                    if (type.isEmpty() || type.equals("textWrapping")) {
                        lineBreak();
                    }
                }
                case "cr" -> lineBreak();
                case "noBreakHyphen" -> words("-", link, look);
                case "sym" -> symbol(Xml.attr(part, "char"), link, look);
                case "fldChar" -> field(part);
                case "instrText" -> file.fields().instruct(part.getTextContent());
                case "drawing", "pict" -> new DocxPictures(file, inlines, boxes).read(part);
                case "object" -> file.findings().add(Finding.OBJECT);
                case "footnoteReference" ->
                        words(file.note("footnote", Xml.attr(part, "id")), link, look);
                case "endnoteReference" ->
                        words(file.note("endnote", Xml.attr(part, "id")), link, look);
                case "commentReference" -> file.findings().add(Finding.COMMENT);
                case "AlternateContent" -> {
                    Element choice = Xml.child(part, "Choice");
                    parts(choice == null ? part : choice, link, look);
                }
                case "Fallback" -> parts(part, link, look);
                default -> {}
            }
        }
    }

    private void field(Element part) {
        switch (Xml.attr(part, "fldCharType")) {
            case "begin" -> {
                file.fields().begin();
                Element data = Xml.child(part, "ffData");
                Element box = Xml.child(data, "checkBox");
                if (box != null) {
                    Boolean ticked = Xml.toggle(box, "checked");
                    ticked = ticked == null ? Xml.toggle(box, "default") : ticked;
                    inlines.add(box(Boolean.TRUE.equals(ticked)));
                }
            }
            case "separate" -> file.fields().separate();
            case "end" -> file.fields().end();
            default -> {}
        }
    }

    private void symbol(String code, String link, RunLook look) {
        if (OPEN_BOXES.contains(code) || TICKED_BOXES.contains(code)) {
            inlines.add(box(TICKED_BOXES.contains(code)));
        } else {
            words("\u2022", link, look);
        }
    }

    private static Words box(boolean ticked) {
        return Words.plain(ticked ? MarkdownWriter.TICKED_BOX : MarkdownWriter.OPEN_BOX);
    }

    private void lineBreak() {
        code.append('\n');
        if (!file.fields().hides()) {
            inlines.add(new LineBreak());
        }
    }

    private void leader() {
        if (!file.fields().hides() && !(last() instanceof Leader)) {
            inlines.add(new Leader());
        }
    }

    private Inline last() {
        return inlines.isEmpty() ? null : inlines.getLast();
    }

    /** Whether a tab is printed as a dotted line. */
    private boolean hasLeader(int index) {
        if (tabs.isEmpty()) {
            return false;
        }
        String leader = Xml.attr(tabs.get(Math.min(index, tabs.size() - 1)), "leader");
        return !leader.isEmpty() && !leader.equals("none");
    }

    private void words(String text, String link, RunLook look) {
        if (text.isEmpty() || file.fields().hides()) {
            return;
        }
        code.append(text);
        String leads = link == null ? file.fields().link() : link;
        if (text.isBlank() && look.underlined() && text.length() > 3) {
            leader();
            return;
        }
        String shown = look.raised() ? raised(text) : text;
        inlines.add(new Words(shown, look.style(), leads));
        if (!text.isBlank()) {
            int bold = look.style().bold() ? look.size() : 0;
            smallestBold = smallestBold < 0 ? bold : Math.min(smallestBold, bold);
            file.sizes().add(look.size(), text.length());
        }
    }

    /** Raised digits have signs of their own. */
    private static String raised(String text) {
        if (!text.matches("\\d{1,3}")) {
            return text;
        }
        var raised = new StringBuilder();
        text.chars().forEach(digit -> raised.append(RAISED.charAt(Character.digit(digit, 10))));
        return raised.toString();
    }
}
