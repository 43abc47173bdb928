package khlang.training;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the text of a file says, by the parts of a report. What stands under no heading that is
 * known belongs to the first part; the lines of the memo around it, which the register knows, are
 * left out.
 *
 * @param texts in Markdown; parts that the file does not have are missing
 * @param ways how it says that it will be passed on
 */
public record FoundParts(Map<ReportPart, String> texts, Set<TransferWay> ways) {

    private static final Pattern HEAD = Pattern.compile(ReportHeading.said("HEAD"));
    private static final Pattern FOOT = Pattern.compile(ReportHeading.said("FOOT"));
    private static final Pattern LEVEL = Pattern.compile("^(#{1,6})\\s.*");

    /** Items of a list announce nothing, unless they are numbered. */
    private static final Pattern ITEM = Pattern.compile("\\s*[-+|>]");

    /** Deeper than any heading. */
    private static final int NO_LEVEL = 9;

    /** Keeps copies. */
    public FoundParts {
        texts = Map.copyOf(texts);
        ways = Set.copyOf(ways);
    }

    /**
     * Takes a text apart.
     *
     * @param isVisit whether what was seen on a visit has a part of its own
     */
    static FoundParts of(String markdown, boolean isVisit) {
        var splitting = new Splitting(isVisit);
        markdown.lines().forEach(splitting::take);
        return splitting.found();
    }

    /** Whether there is anything to take over. */
    public boolean any() {
        return !texts.isEmpty();
    }

    private static final class Splitting {

        private final Map<ReportPart, StringBuilder> texts = new EnumMap<>(ReportPart.class);
        private final StringBuilder ways = new StringBuilder();
        private final boolean isVisit;
        private ReportPart part = ReportPart.GAINED;
        private int level = NO_LEVEL;
        private boolean begun;
        private boolean isOver;
        private boolean tellsWays;

        Splitting(boolean isVisit) {
            this.isVisit = isVisit;
        }

        void take(String line) {
            Optional<ReportHeading.Found> heading =
                    ITEM.matcher(line).lookingAt() ? Optional.empty() : ReportHeading.in(line);
            if (heading.isPresent()) {
                begin(heading.get(), line);
            } else {
                goOn(line);
            }
        }

        private void goOn(String line) {
            String words = ReportHeading.words(line);
            if (!begun && HEAD.matcher(words).matches()) {
                return;
            }
            if (FOOT.matcher(words).matches()) {
                isOver = true;
            }
            if (isOver) {
                return;
            }
            if (level(line) < NO_LEVEL && level(line) <= level) {
                part = ReportPart.GAINED; // a chapter that reports do not have
                tellsWays = false;
            }
            add(line);
        }

        private void begin(ReportHeading.Found found, String line) {
            begun = true;
            isOver = false;
            level = level(line);
            boolean elsewhere = found.heading().part() == ReportPart.VISITED && !isVisit;
            part = elsewhere ? ReportPart.GAINED : found.heading().part();
            tellsWays = found.heading() == ReportHeading.WAYS;
            if (found.heading().isKept() || elsewhere) {
                String words = ReportHeading.words(line);
                int end = words.length() - found.rest().length();
                add("\n### " + words.substring(0, end).replaceFirst("\\s*:?\\s*$", "") + "\n");
            }
            if (!found.rest().isEmpty()) {
                add(found.rest());
            }
        }

        private static int level(String line) {
            var found = LEVEL.matcher(line);
            return found.matches() ? found.group(1).length() : NO_LEVEL;
        }

        private void add(String line) {
            texts.computeIfAbsent(part, none -> new StringBuilder()).append(line).append('\n');
            if (tellsWays) {
                ways.append(line).append('\n');
            }
        }

        FoundParts found() {
            var all = new EnumMap<ReportPart, String>(ReportPart.class);
            texts.forEach(
                    (one, text) -> {
                        String said = text.toString().replaceAll("\n{3,}", "\n\n").strip();
                        if (said.length() > one.longest()) {
                            all.merge(ReportPart.GAINED, said, (a, b) -> a + "\n\n" + b);
                        } else if (!said.isEmpty()) {
                            all.put(one, said);
                        }
                    });
            return new FoundParts(all, ways(ways.toString()));
        }

        private static Set<TransferWay> ways(String text) {
            var ways = EnumSet.noneOf(TransferWay.class);
            Arrays.stream(TransferWay.values())
                    .filter(
                            one ->
                                    Pattern.compile(ReportHeading.said(one.name()))
                                            .matcher(text)
                                            .find())
                    .forEach(ways::add);
            return text.isBlank() ? Set.of() : ways;
        }
    }
}
