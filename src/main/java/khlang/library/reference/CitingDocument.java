package khlang.library.reference;

import java.time.LocalDate;

/**
 * A published document that rests on a law, or leads to the document that holds its text.
 *
 * @param division the name of the division that keeps it
 * @param section of the law; null when the whole is meant
 * @param checkedOn when somebody compared it with the official text; null when nobody has
 * @param waiting whether it still has to be looked at because the law has changed
 */
public record CitingDocument(
        String slug,
        String title,
        String division,
        String section,
        LocalDate checkedOn,
        boolean waiting) {}
