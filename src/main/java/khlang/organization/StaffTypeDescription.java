package khlang.organization;

import java.util.List;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * What the organisation file says of a kind of staff.
 *
 * @param counted whether "all staff" in the plan's figures includes them
 */
public record StaffTypeDescription(String slug, String name, boolean counted, int sortOrder) {

    /** What is wrong with it; empty when nothing is. */
    public List<Violation> check() {
        return new Checks()
                .slug("slug", slug)
                .text(TextRule.required("name", 200), name)
                .violations();
    }
}
