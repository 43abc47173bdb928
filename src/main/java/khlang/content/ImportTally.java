package khlang.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import khlang.library.SaveStatus;

/** Counts what became of the files and passes the news on. */
class ImportTally {

    private final Consumer<ImportEvent> listener;
    private final Map<SaveStatus, Integer> counts = new EnumMap<>(SaveStatus.class);
    private int warnings;

    ImportTally(Consumer<ImportEvent> listener) {
        this.listener = listener;
    }

    void tell(String file, SaveStatus status) {
        counts.merge(status, 1, Integer::sum);
        listener.accept(new ImportEvent(file, status.slug(), 0, ""));
    }

    /** One wrong file is one error, however many places are wrong in it. */
    void tellProblems(String file, List<ContentProblem> problems) {
        counts.merge(SaveStatus.ERROR, 1, Integer::sum);
        for (ContentProblem problem : problems) {
            listener.accept(
                    new ImportEvent(
                            file, SaveStatus.ERROR.slug(), problem.line(), problem.sentence()));
        }
    }

    /** A file, or a part of it, that was not taken over. */
    void tellConflict(String file, ContentProblem problem) {
        counts.merge(SaveStatus.CONFLICT, 1, Integer::sum);
        listener.accept(
                new ImportEvent(
                        file, SaveStatus.CONFLICT.slug(), problem.line(), problem.sentence()));
    }

    void warn(String file, ContentProblem problem) {
        warnings++;
        listener.accept(new ImportEvent(file, "warning", problem.line(), problem.sentence()));
    }

    ImportSummary summary() {
        return new ImportSummary(
                count(SaveStatus.CREATED),
                count(SaveStatus.UPDATED),
                count(SaveStatus.UNCHANGED),
                count(SaveStatus.CONFLICT),
                count(SaveStatus.ERROR),
                warnings);
    }

    private int count(SaveStatus status) {
        return counts.getOrDefault(status, 0);
    }
}
