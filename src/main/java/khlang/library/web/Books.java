package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.library.ChangeLog;
import khlang.library.DocumentOrder;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.PublishedText;
import khlang.library.Shelf;
import khlang.markdown.LinkResolver;
import khlang.rights.CurrentReader;

/** Binds a whole shelf into one booklet. */
@ApplicationScoped
class Books {

    /** As many documents as people still print and a browser still lays out in a few seconds. */
    static final int MOST_CHAPTERS = 60;

    @Inject Documents documents;
    @Inject ChangeLog published;
    @Inject CurrentReader reader;
    @Inject Texts texts;
    @Inject PrintSettings settings;
    @Inject Clock clock;

    BookPage book(String path, String title, Shelf shelf) {
        long total = documents.count(shelf, reader.get());
        List<String> slugs =
                documents.list(shelf, reader.get(), DocumentOrder.TITLE, 0, MOST_CHAPTERS).stream()
                        .map(DocumentSummary::slug)
                        .toList();
        Map<String, PublishedText> found =
                published.published(slugs).stream()
                        .filter(text -> text.summary().audience().includes(reader.get()))
                        .collect(
                                Collectors.toMap(
                                        text -> text.summary().slug(), Function.identity()));
        List<DocumentText> chapters =
                slugs.stream()
                        .filter(found::containsKey)
                        .map(found::get)
                        .map(this::chapter)
                        .toList();
        return new BookPage(path, title, chapters, total, LocalDate.now(clock), settings.digits());
    }

    private DocumentText chapter(PublishedText text) {
        return texts.text(text.summary(), text.description(), text.markdown(), LinkResolver.NONE);
    }
}
