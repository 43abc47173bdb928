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

    /**
     * Renders a revision.
     *
     * @param links where its relative links lead
     */
    public static WholeText of(RevisionText revision, Markdown markdown, LinkResolver links) {
        return new WholeText(
                revision.description(),
                markdown.render(revision.markdown(), links).html(),
                Optional.ofNullable(revision.description().service())
                        .map(CitizenService::note)
                        .filter(note -> !note.isBlank())
                        .map(note -> markdown.render(note, links).html()));
    }
}
