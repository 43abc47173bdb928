package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import khlang.library.DocumentDescription;
import khlang.library.DocumentSummary;
import khlang.library.guide.CitizenService;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.markdown.RenderedMarkdown;
import khlang.markdown.SafeHtml;

/** Makes documents ready to print. */
@ApplicationScoped
class Texts {

    @Inject Markdown markdown;

    /**
     * @param links where the text's relative links lead
     */
    DocumentText text(
            DocumentSummary summary,
            DocumentDescription description,
            String body,
            LinkResolver links) {
        RenderedMarkdown rendered = markdown.render(body, links);
        Optional<SafeHtml> note =
                Optional.ofNullable(description.service())
                        .map(CitizenService::note)
                        .filter(said -> !said.isBlank())
                        .map(said -> markdown.render(said, links).html());
        return new DocumentText(summary, description, rendered.html(), note, rendered.headings());
    }
}
