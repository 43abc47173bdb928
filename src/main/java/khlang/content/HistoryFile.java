package khlang.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import khlang.library.ArchivedDocument;
import khlang.library.ChangeKind;
import khlang.library.DocumentLife;
import khlang.library.DocumentState;
import khlang.library.RevisionSummary;

/**
 * {@code history.yaml}: where a document stands in its life, and who changed it when and why. The
 * texts of the revisions lie beside it.
 */
record HistoryFile(
        String state,
        Integer published,
        Instant firstPublishedAt,
        Instant updatedAt,
        Instant checkedAt,
        Schedule scheduled,
        Withdrawal withdrawn,
        List<Line> revisions) {

    record Schedule(Integer revision, LocalDate day) {}

    record Withdrawal(Instant at, String reason, String successor) {}

    /** People are told by their full names: keys mean nothing elsewhere. */
    record Line(
            Integer number,
            Instant createdAt,
            Instant publishedAt,
            String change,
            String note,
            List<String> authors,
            String approver,
            Boolean ownApproval) {}

    /** What is told of a document, its revisions from the first on. */
    static HistoryFile of(ArchivedDocument document, List<RevisionSummary> lines) {
        DocumentLife life = document.life();
        return new HistoryFile(
                life.state().name().toLowerCase(Locale.ROOT),
                life.published(),
                life.firstPublishedAt(),
                life.updatedAt(),
                life.checkedAt(),
                life.scheduled() == null
                        ? null
                        : new Schedule(life.scheduled(), life.scheduledFor()),
                life.withdrawnAt() == null
                        ? null
                        : new Withdrawal(
                                life.withdrawnAt(), life.withdrawalReason(), life.successor()),
                lines.stream().map(HistoryFile::line).toList());
    }

    private static Line line(RevisionSummary told) {
        return new Line(
                told.number(),
                told.createdAt(),
                told.publishedAt().orElse(null),
                told.change().map(ChangeKind::slug).orElse(null),
                told.note(),
                told.authors(),
                told.approver(),
                told.ownApproval() ? true : null);
    }

    static HistoryFile parse(String text) throws ContentFileException {
        HistoryFile read = YamlText.read(text, HistoryFile.class, 0);
        var problems = new ArrayList<ContentProblem>();
        if (read.isWithoutState()) {
            problems.add(problem(text, "state", "historyState"));
        }
        if (read.updatedAt == null) {
            problems.add(problem(text, "updated_at", "missingKey", "updated_at"));
        }
        int count = read.revisions == null ? 0 : read.revisions.size();
        if (count == 0 || !read.countsUp()) {
            problems.add(problem(text, "revisions", "historyNumbers"));
        }
        boolean isShown = !DocumentState.DRAFT.equals(read.stateOr(DocumentState.DRAFT));
        if (!isNumber(read.published, count) || (isShown && read.published == null)) {
            problems.add(problem(text, "published", "historyPublished"));
        }
        if (read.scheduled != null
                && (read.scheduled.day == null
                        || read.scheduled.revision == null
                        || !isNumber(read.scheduled.revision, count))) {
            problems.add(problem(text, "scheduled", "historyPublished"));
        }
        if (!problems.isEmpty()) {
            throw new ContentFileException(problems);
        }
        return read;
    }

    private static ContentProblem problem(
            String text, String field, String key, Object... arguments) {
        return ContentProblem.of(Math.max(1, YamlText.lineOf(text, field)), key, arguments);
    }

    private boolean isWithoutState() {
        DocumentState said = stateOr(null);
        return said == null || (said == DocumentState.WITHDRAWN) != (withdrawn != null);
    }

    private DocumentState stateOr(DocumentState otherwise) {
        return switch (String.valueOf(state)) {
            case "draft" -> DocumentState.DRAFT;
            case "published" -> DocumentState.PUBLISHED;
            case "withdrawn" -> DocumentState.WITHDRAWN;
            default -> otherwise;
        };
    }

    private boolean countsUp() {
        for (int i = 0; i < revisions.size(); i++) {
            Line line = revisions.get(i);
            if (line == null
                    || !Objects.equals(line.number, i + 1)
                    || line.createdAt == null
                    || (line.change != null && ChangeKind.ofSlug(line.change).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(Integer number, int last) {
        return number == null || (number >= 1 && number <= last);
    }

    /** What it says; it must have been parsed. */
    DocumentLife life() {
        return new DocumentLife(
                stateOr(DocumentState.DRAFT),
                published,
                firstPublishedAt,
                updatedAt,
                checkedAt,
                scheduled == null ? null : scheduled.revision,
                scheduled == null ? null : scheduled.day,
                withdrawn == null ? null : withdrawn.at,
                withdrawn == null ? null : withdrawn.reason,
                withdrawn == null ? null : withdrawn.successor);
    }

    /** What it tells of each revision, from the first on; it must have been parsed. */
    List<RevisionSummary> told() {
        return revisions.stream()
                .map(
                        one ->
                                new RevisionSummary(
                                        one.number,
                                        one.createdAt,
                                        Optional.ofNullable(one.publishedAt),
                                        Optional.ofNullable(one.change).flatMap(ChangeKind::ofSlug),
                                        one.note == null ? "" : one.note,
                                        one.authors == null ? List.of() : one.authors,
                                        one.approver == null ? "" : one.approver,
                                        Boolean.TRUE.equals(one.ownApproval)))
                .toList();
    }
}
