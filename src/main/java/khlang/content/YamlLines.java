package khlang.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines of entries of lists, which the reader of YAML has forgotten once it is done. */
final class YamlLines {

    private static final Pattern ENTRY = Pattern.compile("( *)- .*");

    /** Some lines, from 0; without an end when it is before the start. */
    private record Range(int start, int end) {

        private boolean isEmpty() {
            return end <= start;
        }
    }

    private YamlLines() {}

    /**
     * The line, from 1, of a key in an entry of a list at the top; that of the entry when the key
     * is not there, that of the list when the entry is not found, 1 when there is no such list.
     *
     * @param index of the entry, from 0
     */
    static int of(String yaml, String list, int index, String key) {
        List<String> lines = yaml.lines().toList();
        Range found = list(lines, new Range(0, lines.size()), list);
        Range entry = entry(lines, found, index);
        return 1 + (entry.isEmpty() ? found.start() : lineOfKey(lines, entry, key));
    }

    /** The same for an entry of a list within an entry of a list at the top. */
    static int of(String yaml, String list, int index, String inner, int innerIndex, String key) {
        List<String> lines = yaml.lines().toList();
        Range outer = entry(lines, list(lines, new Range(0, lines.size()), list), index);
        Range entry = entry(lines, list(lines, outer, inner), innerIndex);
        return entry.isEmpty() ? of(yaml, list, index, inner) : 1 + lineOfKey(lines, entry, key);
    }

    /** From the line that names a list to the next line that stands no deeper. */
    private static Range list(List<String> lines, Range within, String name) {
        for (int i = within.start(); i < within.end(); i++) {
            if (lines.get(i).strip().equals(name + ":")) {
                int end = i + 1;
                while (end < within.end() && !endsList(lines.get(i), lines.get(end))) {
                    end++;
                }
                return new Range(i, end);
            }
        }
        return new Range(0, 0);
    }

    private static boolean endsList(String head, String line) {
        String text = line.strip();
        boolean says = !text.isEmpty() && !text.startsWith("#") && !text.startsWith("- ");
        return says && depth(line) <= depth(head);
    }

    private static Range entry(List<String> lines, Range list, int index) {
        int depth = -1;
        int seen = -1;
        int start = -1;
        for (int i = list.start() + 1; i < list.end(); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            boolean isOther = depth >= 0 && entry.matches() && entry.group(1).length() != depth;
            if (!entry.matches() || isOther) {
                continue;
            }
            depth = entry.group(1).length();
            seen++;
            if (seen == index) {
                start = i;
            } else if (start >= 0) {
                return new Range(start, i);
            }
        }
        return start < 0 ? new Range(0, 0) : new Range(start, list.end());
    }

    private static int lineOfKey(List<String> lines, Range entry, String key) {
        Pattern written = Pattern.compile("(^|[\\s{,])" + Pattern.quote(key) + ":(\\s|$)");
        for (int i = entry.start(); i < entry.end(); i++) {
            if (written.matcher(lines.get(i)).find()) {
                return i;
            }
        }
        return entry.start();
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }
}
