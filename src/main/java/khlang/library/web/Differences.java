package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import khlang.comparison.Comparison;
import khlang.library.Categories;
import khlang.library.Category;
import khlang.library.DescriptionFields;
import khlang.library.RevisionText;
import khlang.organization.Division;
import khlang.organization.Organization;

/** Compares two texts of a document for the one who looks. */
@ApplicationScoped
public class Differences {

    /** The name of the view in which texts stand beside each other. */
    public static final String SIDE_BY_SIDE = "side";

    @Inject Categories categories;
    @Inject Organization organization;

    /**
     * @param view {@link #SIDE_BY_SIDE}, or anything else for one text
     * @param address the address of the page up to the name of the view
     */
    public Difference between(
            RevisionText before, RevisionText after, String view, String address) {
        Comparison comparison = Comparison.of(before.markdown(), after.markdown());
        boolean side = SIDE_BY_SIDE.equals(view);
        return new Difference(
                DescriptionFields.changes(before.description(), after.description(), names()),
                side ? Optional.empty() : Optional.of(comparison.inline()),
                side ? Optional.of(comparison.sideBySide()) : Optional.empty(),
                address);
    }

    private DescriptionFields.Names names() {
        Map<String, String> shelves =
                categories.all().stream().collect(Collectors.toMap(Category::slug, Category::name));
        Map<String, String> divisions =
                organization.divisions().stream()
                        .collect(Collectors.toMap(Division::slug, Division::name));
        return new DescriptionFields.Names(
                slug -> shelves.getOrDefault(slug, slug),
                slug -> divisions.getOrDefault(slug, slug),
                UnaryOperator.identity(),
                UnaryOperator.identity());
    }
}
