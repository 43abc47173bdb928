package khlang.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The open fields of a Word file: computed texts with an instruction and a result. */
final class Fields {

    private static final int DEEPEST = 50;

    private static final Pattern LINK =
            Pattern.compile(
                    "^\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\"\\\\]+))?.*", Pattern.DOTALL);
    private static final Pattern PLACE =
            Pattern.compile(".*\\\\l\\s+\"?([^\"\\s]+)\"?.*", Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("^\\s*REF\\s+(\\S+).*\\\\h.*", Pattern.DOTALL);
    private static final Pattern CONTENTS = Pattern.compile("^\\s*TO[CA]\\b.*", Pattern.DOTALL);

    private static final class Field {

        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void begin() {
        if (open.size() < DEEPEST) {
            open.push(new Field());
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            open.peek().result = true;
        }
    }

    void end() {
        open.poll();
    }

    void instruct(String text) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().instruction.append(text);
        }
    }

    /** Whether words at this place are instructions and not text. */
    boolean hides() {
        return open.stream().anyMatch(field -> !field.result);
    }

    /** Whether words at this place belong to a list of contents. */
    boolean isContents() {
        return open.stream().anyMatch(field -> CONTENTS.matcher(field.instruction).matches());
    }

    /** Where words at this place lead; null when nowhere. */
    String link() {
        for (Field field : open) {
            String link = link(field.instruction.toString());
            if (link != null) {
                return link;
            }
        }
        return null;
    }

    /** Where the words of a field lead; null when nowhere. */
    static String link(String instruction) {
        Matcher reference = REFERENCE.matcher(instruction);
        if (reference.matches()) {
            return DocxFile.PLACE + reference.group(1);
        }
        Matcher link = LINK.matcher(instruction);
        if (!link.matches()) {
            return null;
        }
        String address = link.group(1) == null ? link.group(2) : link.group(1);
        Matcher place = PLACE.matcher(instruction);
        if (address == null || address.isEmpty()) {
            return place.matches() ? DocxFile.PLACE + place.group(1) : null;
        }
        return Links.trusted(address).orElse(null);
    }
}
