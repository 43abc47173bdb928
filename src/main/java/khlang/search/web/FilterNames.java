package khlang.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.library.Audience;
import khlang.library.Categories;
import khlang.library.Category;
import khlang.library.DocumentKind;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.search.FacetKind;

/** The Thai names of what hits can be narrowed by. */
@ApplicationScoped
class FilterNames {

    @Inject Categories categories;
    @Inject Organization organization;

    /** For each facet the names by slug; fiscal years name themselves. */
    Map<FacetKind, Map<String, String>> labels() {
        return Map.of(
                FacetKind.KIND,
                Arrays.stream(DocumentKind.values())
                        .collect(Collectors.toMap(DocumentKind::slug, DocumentKind::label)),
                FacetKind.CATEGORY,
                categories.all().stream().collect(Collectors.toMap(Category::slug, Category::name)),
                FacetKind.DIVISION,
                organization.divisions().stream()
                        .collect(Collectors.toMap(Division::slug, Division::name)),
                FacetKind.FISCAL_YEAR,
                Map.of(),
                FacetKind.AUDIENCE,
                Arrays.stream(Audience.values())
                        .collect(Collectors.toMap(Audience::slug, Audience::label)));
    }
}
