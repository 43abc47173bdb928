package khlang.word;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import khlang.extraction.LimitedProcesses;
import khlang.extraction.Refusal;
import khlang.extraction.Task;
import khlang.extraction.TaskRequest;
import khlang.extraction.TaskResult;
import khlang.thai.ThaiClusters;

/**
 * A Word file as the limited process has read it. Close it: its pictures are deleted then.
 *
 * @param title a guess, at most 250 characters; empty when the text has none
 * @param markdown the text, its headings beginning at level 2
 * @param warnings Thai sentences about what was dropped or changed
 * @param pictures those that the text shows, with the names that it uses
 * @param refused why there is nothing, a Thai sentence; empty when there is
 * @param notWord whether it is refused because it is something else than a Word file
 */
public record TakenText(
        String title,
        String markdown,
        List<String> warnings,
        List<TaskResult.PartFile> pictures,
        Optional<String> refused,
        boolean notWord,
        TaskResult result)
        implements AutoCloseable {

    private static final int MOST_WARNINGS = 30;
    private static final int LONGEST_WARNING = 300;
    private static final int LONGEST_TITLE = 250;

    /** What comes out of a foreign file is no name until it looks like one. */
    private static final Pattern NAME =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} ._()-]{0,110}\\.(?i:png|jpe?g|gif)");

    private static final Pattern UNSEEN =
            Pattern.compile("[[\\p{Cc}&&[^\\n\\t]]\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    /**
     * Reads a file in a process of its own: seconds, two minutes at most. Call it outside of
     * transactions.
     */
    public static TakenText read(Path docx, LimitedProcesses processes) {
        TaskResult result =
                processes.run(new TaskRequest(Task.WORD, docx.toAbsolutePath(), Map.of()));
        if (result.refusal().isPresent()) {
            return refused(result, result.refusal().get());
        }
        if (!result.texts().containsKey(WordJob.MARKDOWN)) {
            return refused(result, Refusal.CRASHED);
        }
        return new TakenText(
                ThaiClusters.shortened(
                        line(result.facts().getOrDefault(WordJob.TITLE, "")), LONGEST_TITLE),
                UNSEEN.matcher(result.texts().get(WordJob.MARKDOWN)).replaceAll(""),
                result.texts()
                        .getOrDefault(WordJob.WARNINGS, "")
                        .lines()
                        .filter(said -> !said.isBlank() && said.length() <= LONGEST_WARNING)
                        .limit(MOST_WARNINGS)
                        .toList(),
                result.files().stream().filter(file -> isName(file.name())).toList(),
                Optional.empty(),
                false,
                result);
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Our own sentence where the reader knows more than that the file is broken. */
    private static TakenText refused(TaskResult result, Refusal refusal) {
        Optional<WordException.Reason> reason =
                List.of(WordException.Reason.values()).stream()
                        .filter(one -> one.name().equals(result.facts().get(WordJob.REASON)))
                        .findFirst();
        return new TakenText(
                "",
                "",
                List.of(),
                List.of(),
                Optional.of(
                        reason.map(one -> WordException.sentence(one))
                                .orElseGet(refusal::sentence)),
                reason.filter(WordException.Reason.NOT_WORD::equals).isPresent(),
                result);
    }

    @Override
    public void close() {
        result.close();
    }
}
