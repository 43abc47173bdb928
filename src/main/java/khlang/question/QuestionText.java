package khlang.question;

import java.util.Objects;

/**
 * What somebody asks, as it was typed.
 *
 * @param title in one line
 * @param details may be empty
 * @param division the slug of the one that should know; may be empty
 * @param about the name in addresses of the document that it is about; may be empty
 */
public record QuestionText(String title, String details, String division, String about) {

    /** Nothing is null; what is no name in addresses is about nothing. */
    public QuestionText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(division, "division");
        about = about.matches("[a-z0-9-]{1,80}") ? about : "";
    }
}
