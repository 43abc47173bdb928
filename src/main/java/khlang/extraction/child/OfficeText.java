package khlang.extraction.child;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import khlang.extraction.Caution;

/** The text of Word and PowerPoint files: paragraphs of runs, in WordprocessingML and DrawingML. */
final class OfficeText implements Xml.Listener {

    private static final List<String> WORD_PARTS =
            List.of(
                    "word/document\\d*\\.xml",
                    "word/header\\d*\\.xml",
                    "word/footer\\d*\\.xml",
                    "word/(foot|end)notes\\.xml");

    /** The same picture once more for old programs; what was written there before. */
    private static final Set<String> SKIPPED = Set.of("Fallback", "del", "moveFrom");

    private final PlainText text;
    private int skipped;
    private boolean inText;

    private OfficeText(PlainText text) {
        this.text = text;
    }

    static void word(Archive archive, Found found) throws IOException, RefusedException {
        common(archive, found);
        for (String pattern : WORD_PARTS) {
            for (String name : archive.numbered(pattern)) {
                Xml.read(archive.open(name), new OfficeText(found.text()));
            }
        }
    }

    static void slides(Archive archive, Found found) throws IOException, RefusedException {
        common(archive, found);
        List<String> slides = archive.numbered("ppt/slides/slide\\d+\\.xml");
        found.counted(slides.size());
        for (int i = 0; i < slides.size(); i++) {
            if (i > 0) {
                found.text().endPage();
            }
            Xml.read(archive.open(slides.get(i)), new OfficeText(found.text()));
        }
    }

    /** What all three Office programs have: title, macros, parts from elsewhere. */
    static void common(Archive archive, Found found) throws IOException, RefusedException {
        if (archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            found.caution(Caution.MACROS);
        }
        if (Relations.reachOutside(archive)) {
            found.caution(Caution.EXTERNAL);
        }
        if (archive.has("docProps/core.xml")) {
            found.titled(ElementText.first(archive.open("docProps/core.xml"), "title"));
        }
    }

    @Override
    public void begin(String name, XMLStreamReader reader) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        switch (name) {
            case "t" -> inText = true;
            case "tab" -> text.append("\t");
            case "br", "cr" -> text.newLine();
            default -> {}
        }
    }

    @Override
    public void text(String piece) {
        if (inText && skipped == 0) {
            text.append(piece);
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "p", "tr" -> text.newLine();
            default -> {}
        }
    }
}
