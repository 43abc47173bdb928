package khlang.library;

/** A document that somebody has named: one that readers see, or a text at work. */
public record NamedDocument(String slug, String title, DocumentKind kind, DocumentState state) {

    /** Whether readers see it; else it is for those who may change it. */
    public boolean isPublished() {
        return state == DocumentState.PUBLISHED;
    }
}
