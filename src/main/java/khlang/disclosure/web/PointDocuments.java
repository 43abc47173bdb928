package khlang.disclosure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.disclosure.DisclosurePoint;
import khlang.library.Categories;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.library.PublicDocument;
import khlang.library.PublicShelf;
import khlang.organization.web.Edit;

/** Puts the form of a point together: what is chosen, and what can be chosen besides. */
@ApplicationScoped
class PointDocuments {

    @Inject PublicShelf shelf;
    @Inject NamedDocuments named;
    @Inject Categories categories;

    /**
     * The page of a form.
     *
     * @param looking whether documents are to be found for the words that were typed
     */
    PointEditPage page(FiscalYear year, Optional<DisclosurePoint> of, Edit edit, boolean looking) {
        List<String> chosen = edit.form().texts("documents");
        Set<String> found = looking ? found(edit.form().text("words")) : Set.of();
        Set<String> offered = new LinkedHashSet<>(chosen);
        offered.addAll(found);
        Map<String, PublicDocument> readable = shelf.named(offered);
        var documents = new ArrayList<PointEditPage.Offered>();
        for (String slug : offered) {
            PublicDocument document = readable.get(slug);
            if (document != null) {
                documents.add(new PointEditPage.Offered(slug, document.title(), true));
            } else if (chosen.contains(slug)) {
                documents.add(new PointEditPage.Offered(slug, slug, false));
            }
        }
        return new PointEditPage(
                year,
                of,
                edit,
                PointChoices.of(categories.all()),
                documents,
                looking
                        ? Optional.of((int) found.stream().filter(readable::containsKey).count())
                        : Optional.empty());
    }

    private Set<String> found(String words) {
        Set<String> slugs = new LinkedHashSet<>();
        Stream.concat(named.find(words).stream(), named.like(words).stream())
                .map(NamedDocument::slug)
                .forEach(slugs::add);
        return slugs;
    }
}
