package khlang.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.Sentences;

/** What one batch did to documents, for the audit log: an entry for one, an entry for many. */
final class ShelvingStory {

    private static final Sentences WORDS = new Sentences("khlang.library.audit");

    private final List<Change> changes = new ArrayList<>();

    private record Change(
            String slug, String before, String after, boolean published, boolean created) {}

    /**
     * Takes down what became of a document.
     *
     * @param before its state before; empty when it was made
     */
    void add(Document document, String before, boolean wasPublished) {
        changes.add(
                new Change(
                        document.slug(),
                        before,
                        document.inWords(),
                        document.isPublished() && !wasPublished,
                        before.isEmpty()));
    }

    /** Tells it in the transaction at hand; nothing when nothing was changed. */
    void tell(AuditLog log) {
        if (changes.size() == 1) {
            Change only = changes.getFirst();
            log.record(
                    only.published()
                            ? AuditAction.DOCUMENT_PUBLISHED
                            : AuditAction.DOCUMENT_CHANGED,
                    "document:" + only.slug(),
                    only.before(),
                    only.after());
        } else if (!changes.isEmpty()) {
            long created = changes.stream().filter(Change::created).count();
            String slugs = changes.stream().map(Change::slug).collect(Collectors.joining(", "));
            log.record(
                    AuditAction.CONTENT_IMPORTED,
                    "documents:" + changes.size(),
                    "",
                    WORDS.say("batch", created, changes.size() - created, slugs));
        }
    }
}
