package khlang.extraction.child;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import khlang.extraction.Caution;
import khlang.extraction.Refusal;

/** The text of LibreOffice files: paragraphs, and tables with tabs between the cells. */
final class OpenDocumentText implements Xml.Listener {

    private static final Set<String> SKIPPED = Set.of("tracked-changes", "annotation", "scripts");
    private static final Set<String> FETCHED = Set.of("image", "object", "script", "plugin");

    private final Found found;
    private int skipped;
    private int paragraphs;
    private int cells;
    private String counted = "";

    private OpenDocumentText(Found found) {
        this.found = found;
    }

    static void read(Archive archive, Found found) throws IOException, RefusedException {
        if (archive.has("META-INF/manifest.xml") && isEncrypted(archive)) {
            throw new RefusedException(Refusal.ENCRYPTED);
        }
        if (archive.names().stream().anyMatch(name -> name.startsWith("Basic/"))) {
            found.caution(Caution.MACROS);
        }
        if (archive.has("meta.xml")) {
            found.titled(ElementText.first(archive.open("meta.xml"), "title"));
        }
        Xml.read(archive.open("content.xml"), new OpenDocumentText(found));
    }

    private static boolean isEncrypted(Archive archive) throws IOException, RefusedException {
        var encrypted = new boolean[1];
        Xml.read(
                archive.open("META-INF/manifest.xml"),
                new Xml.Listener() {
                    @Override
                    public void begin(String name, XMLStreamReader reader) {
                        encrypted[0] |= name.equals("encryption-data");
                    }

                    @Override
                    public void text(String text) {}

                    @Override
                    public void end(String name) {}
                });
        return encrypted[0];
    }

    @Override
    public void begin(String name, XMLStreamReader reader) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        if (FETCHED.contains(name)
                && Relations.value(reader, "href").matches("(?i)[a-z]{3,}:.*|//.*")) {
            found.caution(Caution.EXTERNAL);
        }
        if (name.equals(counted) && found.pages() > 0) {
            found.text().endPage();
        }
        switch (name) {
            case "p", "h" -> paragraphs++;
            case "table-cell" -> cells++;
            case "tab" -> found.text().append("\t");
            case "spreadsheet", "presentation" ->
                    counted = name.equals("spreadsheet") ? "table" : "page";
            case "s" -> found.text().append(" ");
            case "line-break" -> found.text().newLine();
            default -> {}
        }
    }

    @Override
    public void text(String piece) {
        if (skipped == 0 && paragraphs > 0) {
            found.text().append(piece);
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (name.equals(counted)) {
            found.counted(found.pages() + 1);
        }
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                if (cells > 0) {
                    found.text().append(" ");
                } else {
                    found.text().newLine();
                }
            }
            case "table-cell" -> {
                cells--;
                found.text().append("\t");
            }
            case "table-row", "page" -> found.text().newLine();
            default -> {}
        }
    }
}
