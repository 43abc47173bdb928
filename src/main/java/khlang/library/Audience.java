package khlang.library;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import khlang.rights.Reader;

/** For whom a document is published. */
public enum Audience {
    PUBLIC("public", "เผยแพร่ต่อประชาชน"),
    STAFF("staff", "เฉพาะเจ้าหน้าที่");

    private final String slug;
    private final String label;

    Audience(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The audience with this slug; empty when there is none. */
    public static Optional<Audience> ofSlug(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }

    /** The stable English name. */
    @JsonValue
    public String slug() {
        return slug;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }

    /** Whether what is published for this audience exists for the reader. */
    public boolean includes(Reader reader) {
        return this == PUBLIC || reader.seesStaffKnowledge();
    }
}
