package khlang.question;

/**
 * Somebody who may know.
 *
 * @param person the person's key
 * @param name in full
 * @param division where they work; may be empty
 * @param reason the title of what they wrote, or the course they took
 * @param wrote whether they wrote about it; else they were trained in it
 */
public record Expert(long person, String name, String division, String reason, boolean wrote) {}
