package khlang.extraction.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The text of Excel files, sheet by sheet: a line a row, tabs between the cells. */
final class SheetText implements Xml.Listener {

    private final PlainText text;
    private final SharedTexts shared;
    private final StringBuilder value = new StringBuilder();
    private String type = "";
    private boolean inValue;

    private SheetText(PlainText text, SharedTexts shared) {
        this.text = text;
        this.shared = shared;
    }

    static void read(Archive archive, Found found) throws IOException, RefusedException {
        OfficeText.common(archive, found);
        var shared = new SharedTexts();
        if (archive.has("xl/sharedStrings.xml")) {
            Xml.read(archive.open("xl/sharedStrings.xml"), shared);
        }
        Map<String, String> sheets = sheets(archive);
        found.counted(sheets.size());
        boolean first = true;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            if (!first) {
                found.text().endPage();
            }
            first = false;
            found.text().append(sheet.getValue());
            found.text().newLine();
            Xml.read(archive.open(sheet.getKey()), new SheetText(found.text(), shared));
            found.text().newLine();
        }
        if (shared.isCut()) {
            found.text().cut();
        }
    }

    /** The parts of the sheets with the names that a person sees, in the order of the tabs. */
    private static Map<String, String> sheets(Archive archive)
            throws IOException, RefusedException {
        var names = new LinkedHashMap<String, String>();
        Map<String, String> targets = Relations.targets(archive, "xl/_rels/workbook.xml.rels");
        Xml.read(
                archive.open("xl/workbook.xml"),
                new Xml.Listener() {
                    @Override
                    public void begin(String name, XMLStreamReader reader) {
                        String target = targets.get(Relations.value(reader, "id"));
                        if (name.equals("sheet") && target != null) {
                            String part =
                                    target.startsWith("/") ? target.substring(1) : "xl/" + target;
                            if (archive.has(part)) {
                                names.put(part, Relations.value(reader, "name"));
                            }
                        }
                    }

                    @Override
                    public void text(String text) {}

                    @Override
                    public void end(String name) {}
                });
        return names;
    }

    @Override
    public void begin(String name, XMLStreamReader reader) {
        switch (name) {
            case "c" -> {
                type = Relations.value(reader, "t");
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    @Override
    public void text(String piece) {
        if (inValue && value.length() < PlainText.MOST) {
            value.append(piece);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> {
                text.append(type.equals("s") ? shared.at(value.toString().strip()) : value);
                text.append("\t");
            }
            case "row" -> text.newLine();
            default -> {}
        }
    }

    /** The texts that cells point at: no more of them than the whole text may have. */
    private static final class SharedTexts implements Xml.Listener {

        private final List<String> texts = new ArrayList<>();
        private final StringBuilder one = new StringBuilder();
        private int length;
        private boolean inText;
        private boolean cut;

        @Override
        public void begin(String name, XMLStreamReader reader) {
            inText = name.equals("t");
            if (name.equals("si")) {
                one.setLength(0);
            }
        }

        @Override
        public void text(String piece) {
            if (inText) {
                cut |= length >= PlainText.MOST;
                if (!cut) {
                    one.append(piece);
                    length += piece.length();
                }
            }
        }

        @Override
        public void end(String name) {
            inText = false;
            if (name.equals("si") && !cut) {
                texts.add(one.toString());
                length++;
            }
        }

        private String at(String index) {
            boolean known = index.matches("\\d{1,7}") && Integer.parseInt(index) < texts.size();
            return known ? texts.get(Integer.parseInt(index)) : "";
        }

        private boolean isCut() {
            return cut;
        }
    }
}
