package khlang.question;

import khlang.contribution.TopicOrigin;

/**
 * Somebody who may know.
 *
 * @param person the person's key
 * @param name in full
 * @param division where they work; may be empty
 * @param reason the title of what they wrote, told colleagues about, answered or were trained in
 * @param origin what sort of reason that is
 */
public record Expert(
        long person, String name, String division, String reason, TopicOrigin origin) {}
