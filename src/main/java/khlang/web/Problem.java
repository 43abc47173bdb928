package khlang.web;

import java.util.List;

/**
 * What went wrong, for programs (RFC 9457).
 *
 * @param title a short Thai name of the problem
 * @param status the HTTP status
 * @param detail what happened and what to do, in Thai
 * @param errors the fields concerned; empty when the whole request is
 */
public record Problem(String title, int status, String detail, List<FieldError> errors) {

    /** The media type of the answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field and what is wrong with it. */
    public record FieldError(String field, String detail) {}

    /** A problem of the whole request. */
    public Problem(String title, int status, String detail) {
        this(title, status, detail, List.of());
    }
}
