package khlang.library;

import java.time.LocalDate;

/**
 * A published document that somebody must look at again.
 *
 * @param division its slug
 * @param owner the key of the person whose work it is; 0 for nobody
 * @param reviewBy the day by which it should be looked at
 */
public record DueReview(
        String slug, String title, String division, long owner, LocalDate reviewBy) {}
