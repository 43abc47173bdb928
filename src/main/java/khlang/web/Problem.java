package khlang.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong, for programs (RFC 9457).
 *
 * @param title a short Thai name of the problem
 * @param status the HTTP status
 * @param detail what happened and what to do, in Thai
 * @param errors the fields concerned; empty when the whole request is
 * @param instance the path of a page where it can be put right; null, and left out, for none
 */
public record Problem(
        String title,
        int status,
        String detail,
        List<FieldError> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) String instance) {

    /** The media type of the answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field and what is wrong with it. */
    public record FieldError(String field, String detail) {}

    /** A problem of the whole request. */
    public Problem(String title, int status, String detail) {
        this(title, status, detail, List.of(), null);
    }
}
