package khlang.library.guide;

import com.fasterxml.jackson.annotation.JsonValue;

/** By what way a service can be asked for. */
public enum ChannelType {
    COUNTER("counter", "ติดต่อด้วยตนเอง"),
    ONLINE("online", "ทางออนไลน์"),
    PHONE("phone", "ทางโทรศัพท์"),
    MOBILE("mobile", "หน่วยบริการเคลื่อนที่"),
    POST("post", "ทางไปรษณีย์");

    private final String slug;
    private final String label;

    ChannelType(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The name in files. */
    @JsonValue
    public String slug() {
        return slug;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
