package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import khlang.library.DocumentOrigins;
import khlang.library.DocumentOrigins.Origin;

/** Asks every room that makes documents what one was made of. */
@ApplicationScoped
public class Origins {

    @Inject Instance<DocumentOrigins> rooms;

    /** What a document was made of, for the one who asks; empty when no room tells. */
    public Optional<Origin> of(String slug) {
        return rooms.stream().flatMap(room -> room.of(slug).stream()).findFirst();
    }
}
