package khlang.evaluation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads from what was found wanting of a plan to the list of needed knowledge. */
final class AuditedNeed {

    /** Longer topics are no topics, and would make addresses that servers refuse. */
    private static final int LONGEST = 250;

    private AuditedNeed() {}

    /**
     * The address of the form for needed knowledge, begun with where it comes from.
     *
     * @param words what was found; cut when it is too long for a topic
     */
    static String address(String words) {
        String topic = words.strip().replaceAll("\\s+", " ");
        return "/needs/new?source=AUDIT&topic="
                + URLEncoder.encode(
                        topic.length() <= LONGEST ? topic : topic.substring(0, LONGEST),
                        StandardCharsets.UTF_8);
    }
}
