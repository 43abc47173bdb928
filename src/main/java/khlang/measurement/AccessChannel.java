package khlang.measurement;

import java.util.Arrays;

/** The way by which a visitor came to the portal, as the address on paper or in a message tells. */
public enum AccessChannel {
    WEB("web", "เว็บไซต์โดยตรง"),
    BOARD("board", "บอร์ดประชาสัมพันธ์"),
    LINE("line", "LINE"),
    FACEBOOK("facebook", "Facebook"),
    LEAFLET("leaflet", "แผ่นพับ"),
    BOOK("book", "รูปเล่ม"),
    INFO("info", "ศูนย์ข้อมูลข่าวสาร"),
    MEETING("meeting", "การประชุม");

    private final String slug;
    private final String label;

    AccessChannel(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /**
     * The channel that an address names; whatever is not known came over the web.
     *
     * @param slug the value of {@code ?via=}, null when there is none
     */
    public static AccessChannel ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(channel -> channel.slug.equals(slug))
                .findFirst()
                .orElse(WEB);
    }

    /** The stable name in addresses. */
    public String slug() {
        return slug;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
