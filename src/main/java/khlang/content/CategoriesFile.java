package khlang.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.library.Category;
import khlang.library.CategoryDescription;
import khlang.library.DescriptionFormat;
import khlang.library.DocumentRules;

/** What {@code categories.yaml} holds: a list of shelves. */
final class CategoriesFile {

    record Part(String slug, String name, String summary, Integer sort) {}

    private CategoriesFile() {}

    static List<CategoryDescription> parse(String text) throws ContentFileException {
        Part[] parts = YamlText.read(text, Part[].class, 0);
        var problems = new ArrayList<ContentProblem>();
        var described = new ArrayList<CategoryDescription>();
        for (Part part : parts) {
            if (part.slug == null || !DocumentRules.isSlug(part.slug) || part.name == null) {
                problems.add(ContentProblem.of(1, "missingKey", "slug, name"));
                continue;
            }
            described.add(
                    new CategoryDescription(
                            part.slug,
                            part.name,
                            part.summary == null ? "" : part.summary,
                            part.sort == null ? described.size() + 1 : part.sort));
        }
        if (!problems.isEmpty()) {
            throw new ContentFileException(problems);
        }
        return described;
    }

    /**
     * The shelves as a file: as it came in, when it still says what the portal says.
     *
     * @param kept the file as it last came in
     */
    static String write(List<CategoryDescription> shelves, Optional<String> kept) {
        Optional<Set<CategoryDescription>> said = kept.flatMap(CategoriesFile::said);
        List<CategoryDescription> ours =
                shelves.stream()
                        .filter(one -> !one.slug().equals(Category.GENERAL) || isIn(said, one))
                        .toList();
        if (said.filter(Set.copyOf(ours)::equals).isPresent()) {
            return kept.get();
        }
        return DescriptionFormat.yaml(
                ours.stream()
                        .map(
                                one ->
                                        new Part(
                                                one.slug(),
                                                one.name(),
                                                one.summary(),
                                                one.sortOrder()))
                        .toList());
    }

    private static boolean isIn(Optional<Set<CategoryDescription>> said, CategoryDescription one) {
        return said.stream().flatMap(Set::stream).anyMatch(s -> s.slug().equals(one.slug()));
    }

    private static Optional<Set<CategoryDescription>> said(String text) {
        try {
            return Optional.of(Set.copyOf(parse(TextFile.plain(text))));
        } catch (ContentFileException e) {
            return Optional.empty(); // the rules have changed since it came in
        }
    }
}
