package khlang.library.web;

import java.util.Optional;
import khlang.library.DocumentDescription;
import khlang.library.RevisionText;
import khlang.library.guide.CitizenService;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.markdown.SafeHtml;

/**
 * All that one revision says, as readers of the document would see it.
 *
 * @param note of a citizen guide, when it has one
 */
public record WholeText(DocumentDescription description, SafeHtml body, Optional<SafeHtml> note) {

    /** Renders a revision; its relative links lead nowhere. */
    public static WholeText of(RevisionText revision, Markdown markdown) {
        return new WholeText(
                revision.description(),
                render(revision.markdown(), markdown),
                Optional.ofNullable(revision.description().service())
                        .map(CitizenService::note)
                        .filter(note -> !note.isBlank())
                        .map(note -> render(note, markdown)));
    }

    private static SafeHtml render(String text, Markdown markdown) {
        return markdown.render(text, LinkResolver.NONE).html();
    }
}
