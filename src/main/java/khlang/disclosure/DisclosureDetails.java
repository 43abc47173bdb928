package khlang.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * What is said of a point, checked.
 *
 * @param scheme which assessment, of which kind of agency
 * @param code capital letters, digits, points and hyphens
 * @param explanation may be empty
 * @param note beside the documents; may be empty
 * @param documents slugs, in their order
 * @param sample whether the office has yet to check it against the year's manual
 */
record DisclosureDetails(
        String scheme,
        String code,
        String title,
        String explanation,
        String note,
        Optional<DisclosureRule> rule,
        List<String> documents,
        List<OutsideLink> links,
        boolean sample) {

    DisclosureDetails {
        documents = List.copyOf(documents);
        links = List.copyOf(links);
    }
}
