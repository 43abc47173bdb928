package khlang.channel;

import java.util.Arrays;
import java.util.Optional;

/** What the plan wants improved (T3R3). Names are stored: never rename one. */
public enum ImprovedChannel {
    BOARD("board", "บอร์ดประชาสัมพันธ์"),
    WEBSITE("website", "เว็บไซต์เทศบาล"),
    INFO("info", "ศูนย์ข้อมูลข่าวสาร");

    private final String slug;
    private final String label;

    ImprovedChannel(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** That of a name in an address or a form; empty for anything else, null included. */
    public static Optional<ImprovedChannel> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findAny();
    }

    /** The stable name in addresses, forms and figures. */
    public String slug() {
        return slug;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
