package khlang.library;

import khlang.language.Sentences;

/** What the audit log says of a document. */
final class DocumentWords {

    private static final Sentences WORDS = new Sentences("khlang.library.audit");

    private DocumentWords() {}

    /** What readers see of it; empty while it has no text. */
    static String of(Document document) {
        return switch (document.state()) {
            case WITHDRAWN -> WORDS.say("withdrawn", document.title());
            case TRASHED, ERASED -> WORDS.say("trashed", document.title());
            case PUBLISHED ->
                    WORDS.say(
                            "published",
                            document.publishedRevision(),
                            document.audience().label(),
                            document.title());
            case DRAFT, IN_REVIEW ->
                    document.latestRevision() == 0
                            ? ""
                            : WORDS.say("draft", document.latestRevision(), document.title());
        };
    }
}
