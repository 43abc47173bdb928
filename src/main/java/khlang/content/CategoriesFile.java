package khlang.content;

import java.util.ArrayList;
import java.util.List;
import khlang.library.CategoryDescription;
import khlang.library.DocumentRules;

/** What {@code categories.yaml} holds: a list of shelves. */
final class CategoriesFile {

    private record Part(String slug, String name, String summary, Integer sort) {}

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
}
