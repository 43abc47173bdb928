package khlang.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import khlang.library.Documents;
import khlang.library.PublishedDocument;
import khlang.library.Withdrawal;
import khlang.rights.CurrentReader;
import khlang.web.ProblemException;

/** Finds what programs may read; of what is gone they are told what took its place. */
@ApplicationScoped
class PublishedTexts {

    @Inject Documents documents;
    @Inject CurrentReader reader;

    /** What the one who asks reads under this name; else the request ends with 404 or 410. */
    PublishedDocument open(String slug) {
        return documents.published(slug, reader.get()).orElseThrow(() -> missing(slug));
    }

    private WebApplicationException missing(String slug) {
        Optional<Withdrawal> withdrawal = documents.withdrawn(slug, reader.get());
        return withdrawal.isEmpty()
                ? new NotFoundException()
                : ProblemException.of(
                        Response.Status.GONE,
                        "gone",
                        withdrawal.get().successor().map(next -> "/documents/" + next).orElse("–"));
    }
}
