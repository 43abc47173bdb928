package khlang.traffic;

/** Writes texts from outside as JSON strings, so that none of them can forge a line. */
final class JsonText {

    private JsonText() {}

    /** Appends a text in quotes, at most so many characters of it. */
    static void append(StringBuilder out, String text, int longest) {
        out.append('"');
        int end = Math.min(text.length(), longest);
        for (int i = 0; i < end; i++) {
            char one = text.charAt(i);
            if (one == '"' || one == '\\') {
                out.append('\\').append(one);
            } else if (one < ' ' || one > '~') {
                out.append("\\u%04x".formatted((int) one));
            } else {
                out.append(one);
            }
        }
        if (end < text.length()) {
            out.append("...");
        }
        out.append('"');
    }
}
