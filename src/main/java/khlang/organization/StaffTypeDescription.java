package khlang.organization;

import java.util.List;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * What the organisation file or an administrator says of a kind of staff.
 *
 * @param slug the stable name, never given to another
 * @param counted whether "all staff" in the plan's figures includes them
 * @param sortOrder 0 to 10,000, smallest first
 * @param retired whether nobody new is of this kind
 */
public record StaffTypeDescription(
        String slug, String name, boolean counted, int sortOrder, boolean retired) {

    /** What is wrong with it; empty when nothing is. */
    public List<Violation> check() {
        return new Checks()
                .slug("slug", slug)
                .text(TextRule.required("name", 200), name)
                .order("sortOrder", sortOrder)
                .violations();
    }
}
