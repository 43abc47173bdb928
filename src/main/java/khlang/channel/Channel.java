package khlang.channel;

import java.util.Arrays;
import java.util.Optional;

/**
 * A way by which knowledge reaches people outside of the portal (domain §1.6). Names are stored:
 * never rename one. The slugs are those by which accesses are told apart.
 */
public enum Channel {
    INFO("info", "ศูนย์ข้อมูลข่าวสาร", "วางที่ศูนย์ข้อมูลข่าวสาร", "ผู้ใช้บริการ", "คน-ครั้ง"),
    BOARD("board", "บอร์ดประชาสัมพันธ์", "ติดบอร์ดประชาสัมพันธ์", "เรื่องที่ติด", "เรื่อง"),
    LEAFLET("leaflet", "แผ่นพับ", "จัดทำแผ่นพับ", "แผ่นพับที่แจก", "ฉบับ"),
    BOOK("book", "รูปเล่ม", "จัดทำรูปเล่ม", "ครั้งที่เปิดดูหรือยืม", "ครั้ง"),
    MEETING("meeting", "การประชุมประจำเดือน", "แจ้งในการประชุมประจำเดือน", "ผู้เข้าร่วม", "คน"),
    LINE("line", "LINE", "ส่งในกลุ่ม LINE", "ผู้รับหรือผู้อ่าน", "ครั้ง"),
    FACEBOOK("facebook", "Facebook", "โพสต์ใน Facebook", "การเข้าถึง", "ครั้ง");

    private final String slug;
    private final String label;
    private final String deed;
    private final String counted;
    private final String unit;

    Channel(String slug, String label, String deed, String counted, String unit) {
        this.slug = slug;
        this.label = label;
        this.deed = deed;
        this.counted = counted;
        this.unit = unit;
    }

    /** That of a name in an address or a form; empty for anything else, null included. */
    public static Optional<Channel> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findAny();
    }

    /** The stable name in addresses and forms. */
    public String slug() {
        return slug;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** What somebody does who publishes by it. */
    public String deed() {
        return deed;
    }

    /** What is counted there each month. */
    public String counted() {
        return counted;
    }

    /** In what that is counted; it never changes from form to form. */
    public String unit() {
        return unit;
    }

    /** Whether a platform counts for it: those numbers are never added to others. */
    public boolean isSocial() {
        return this == LINE || this == FACEBOOK;
    }
}
