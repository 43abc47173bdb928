package khlang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import khlang.library.ChangeLog;
import khlang.library.DocumentDescription;
import khlang.library.DocumentSummary;
import khlang.library.PublishedText;
import khlang.library.fulltext.FileTexts;
import khlang.library.fulltext.PublishedFile;
import khlang.markdown.Markdown;
import khlang.markdown.Section;

/** The library, as the index copies it. */
@ApplicationScoped
public class LibrarySource implements SearchSource {

    @Inject ChangeLog log;
    @Inject Markdown markdown;
    @Inject FileTexts files;

    @Override
    public List<SearchChange> changesAfter(long position, int limit) {
        return log.after(position, limit).stream()
                .map(change -> new SearchChange(change.position(), change.slug()))
                .toList();
    }

    @Override
    public void load(Collection<String> slugs, Consumer<SearchEntry> taker) {
        log.published(slugs).forEach(published -> taker.accept(entry(published)));
    }

    @Override
    public long newestPosition() {
        return log.newest();
    }

    @Override
    public List<String> publishedAfter(String slug, int limit) {
        return log.publishedAfter(slug, limit);
    }

    @Override
    public long oldestPosition() {
        return log.oldest();
    }

    private SearchEntry entry(PublishedText published) {
        DocumentSummary summary = published.summary();
        DocumentDescription said = published.description();
        var passages = new ArrayList<>(GuidePassages.of(said));
        for (Section section : markdown.sections(published.markdown())) {
            String heading = section.headingPath().isEmpty() ? "" : section.headingPath().getLast();
            passages.add(new SearchPassage(heading, section.headingId(), section.text()));
        }
        List<PublishedFile> attached = files.ofPublished(summary.id());
        passages.addAll(GuidePassages.names(attached));
        return new SearchEntry(
                summary.slug(),
                summary.title(),
                summary.kind().slug(),
                summary.categorySlug(),
                summary.divisionSlug(),
                summary.audience().slug(),
                summary.fiscalYear(),
                summary.summary(),
                said.tags(),
                summary.updatedAt(),
                passages,
                attached.stream().map(LibrarySource::file).toList());
    }

    private static SearchFile file(PublishedFile file) {
        return new SearchFile(file.id(), file.name(), file.pages(), file.readByMachine());
    }
}
