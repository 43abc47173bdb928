package khlang.channel;

import java.util.Arrays;
import java.util.Optional;

/** When a photograph of an improvement was taken. Names are stored: never rename one. */
public enum PhotoSide {
    BEFORE("before", "ก่อนปรับปรุง"),
    AFTER("after", "หลังปรับปรุง");

    private final String slug;
    private final String label;

    PhotoSide(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** That of a name in a form; empty for anything else, null included. */
    public static Optional<PhotoSide> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findAny();
    }

    /** The name in forms. */
    public String slug() {
        return slug;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
