package khlang.library.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.library.PublishedText;
import khlang.library.guide.CitizenService;
import khlang.markdown.Markdown;
import khlang.markdown.WrittenLink;

/** Finds where a published document leads within the library: in its text and in its fields. */
@ApplicationScoped
class TextLinks {

    /** So many links of one document are followed. */
    private static final int MOST = 500;

    @Inject Markdown markdown;

    /**
     * A link.
     *
     * @param words what readers see of it; empty for a document that is named as related
     */
    record Found(LinkTarget target, String words) {

        Found {
            words = words == null ? "" : words;
        }
    }

    /** All of them, those in the text first. */
    List<Found> of(PublishedText text) {
        var found = new ArrayList<Found>();
        add(found, text.markdown());
        Optional.ofNullable(text.description().service()).ifPresent(service -> add(found, service));
        text.description().related().stream()
                .map(slug -> new Found(LinkTarget.document(slug), ""))
                .forEach(found::add);
        return found.size() <= MOST ? found : found.subList(0, MOST);
    }

    private void add(List<Found> found, CitizenService service) {
        if (service.note() != null) {
            add(found, service.note());
        }
        service.forms().stream()
                .filter(form -> form.file() != null)
                .map(form -> new Found(LinkTarget.file(form.file()), form.title()))
                .forEach(found::add);
    }

    private void add(List<Found> found, String text) {
        for (WrittenLink link : markdown.links(text, MOST)) {
            LinkTarget.of(link.destination())
                    .map(target -> new Found(target, link.words()))
                    .ifPresent(found::add);
        }
    }
}
