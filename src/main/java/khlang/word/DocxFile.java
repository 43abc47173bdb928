package khlang.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import khlang.word.DocxArchive.Relation;
import org.w3c.dom.Element;

/** What all readers of one Word file share: its parts, and what was found so far. */
final class DocxFile {

    /** Marks links that lead to a place of the same file. */
    static final String PLACE = "place:";

    private final DocxArchive archive;
    private final String main;
    private final Map<String, Relation> relations;
    private final Map<String, Element> notes = new HashMap<>();
    private final DocxStyles styles;
    private final Numbering numbering;
    private final Findings findings = new Findings();
    private final Images images = new Images();
    private final Sizes sizes = new Sizes();
    private final Map<Integer, Integer> headingSizes = new TreeMap<>();
    private final Fields fields = new Fields();
    private final List<Block> waitingNotes = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private int noteCount;

    DocxFile(DocxArchive archive) throws WordException {
        this.archive = archive;
        this.main = archive.mainPart();
        this.relations = archive.relations(main);
        this.styles = new DocxStyles(part("styles").orElse(null));
        this.numbering = new Numbering(part("numbering").orElse(null));
        for (String kind : List.of("footnote", "endnote")) {
            Optional<Element> root = part(kind + "s");
            if (root.isPresent()) {
                for (Element note : Xml.children(root.get(), kind)) {
                    if (Xml.attr(note, "type").matches("|normal")) {
                        notes.put(kind + Xml.attr(note, "id"), note);
                    }
                }
            }
        }
        if (relations.values().stream()
                .anyMatch(each -> each.type().matches(".*/(?:header|footer)"))) {
            findings.add(Finding.PAGE_HEADER);
        }
    }

    /** The body of the text. */
    Optional<Element> body() throws WordException {
        return archive.xml(main).map(root -> Xml.child(root, "body"));
    }

    private Optional<Element> part(String kind) throws WordException {
        for (Relation relation : relations.values()) {
            if (relation.type().endsWith("/" + kind) && !relation.external()) {
                return archive.xml(relation.target());
            }
        }
        return Optional.empty();
    }

    /** The relation of an id; null when there is none. */
    Relation relation(String id) {
        return relations.get(id);
    }

    Optional<byte[]> image(String part) throws WordException {
        return archive.image(part);
    }

    DocxStyles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    Findings findings() {
        return findings;
    }

    Images images() {
        return images;
    }

    Sizes sizes() {
        return sizes;
    }

    Map<Integer, Integer> headingSizes() {
        return headingSizes;
    }

    /** The fields that are open at the place that is being read. */
    Fields fields() {
        return fields;
    }

    /** What the paragraphs with the style of a title say. */
    StringBuilder title() {
        return title;
    }

    /**
     * Reads a footnote or endnote; it is printed below the block that names it.
     *
     * @return the sign to print at its place; {@code ""} when there is no such note
     */
    String note(String kind, String id) throws WordException {
        Element note = notes.remove(kind + id);
        if (note == null) {
            return "";
        }
        noteCount++;
        findings.add(Finding.FOOTNOTE);
        String sign = "[" + noteCount + "]";
        List<Block> blocks = DocxBlocks.read(note, this, 1);
        var label = List.<Block>of(new Block.Paragraph(List.of(Inline.Words.plain(sign))));
        if (!blocks.isEmpty()) {
            waitingNotes.add(new Block.Quote(null, Labels.labelled(label, blocks)));
        }
        return sign;
    }

    /** The notes that were read since the last time. */
    List<Block> takeNotes() {
        var notes = List.copyOf(waitingNotes);
        waitingNotes.clear();
        return notes;
    }
}
