package khlang.library;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * The places in the Official Information Act B.E. 2540 that say what an office must publish
 * (section 7) and must lay open for inspection with an index (section 9).
 */
public enum OiaSection {
    STRUCTURE("7(1)", "มาตรา 7 (1) โครงสร้างและการจัดองค์กร"),
    POWERS("7(2)", "มาตรา 7 (2) อำนาจหน้าที่และวิธีการดำเนินงาน"),
    CONTACT("7(3)", "มาตรา 7 (3) สถานที่ติดต่อขอข้อมูลข่าวสารหรือคำแนะนำ"),
    GENERAL_RULES("7(4)", "มาตรา 7 (4) กฎ ข้อบังคับ ระเบียบที่มีผลเป็นการทั่วไป"),
    PUBLISHED_OTHER("7(5)", "มาตรา 7 (5) ข้อมูลอื่นที่คณะกรรมการกำหนดให้ประกาศ"),
    DECISIONS("9(1)", "มาตรา 9 (1) ผลการพิจารณาหรือคำวินิจฉัยที่มีผลต่อเอกชน"),
    POLICY("9(2)", "มาตรา 9 (2) นโยบายหรือการตีความ"),
    PLANS_AND_BUDGET("9(3)", "มาตรา 9 (3) แผนงาน โครงการ และงบประมาณรายจ่ายประจำปี"),
    MANUALS(
            "9(4)",
            "มาตรา 9 (4) คู่มือหรือคำสั่งเกี่ยวกับวิธีปฏิบัติงานที่กระทบสิทธิหน้าที่ของเอกชน"),
    REFERRED_PRINTS("9(5)", "มาตรา 9 (5) สิ่งพิมพ์ที่อ้างถึงตามมาตรา 7 วรรคสอง"),
    CONCESSIONS("9(6)", "มาตรา 9 (6) สัญญาสัมปทาน ผูกขาดตัดตอน หรือร่วมทุน"),
    RESOLUTIONS("9(7)", "มาตรา 9 (7) มติคณะรัฐมนตรีหรือคณะกรรมการ"),
    INSPECTED_OTHER("9(8)", "มาตรา 9 (8) ข้อมูลอื่นที่คณะกรรมการกำหนด เช่น ผลการจัดซื้อจัดจ้าง");

    private final String slug;
    private final String label;

    OiaSection(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The one with this name in files; empty when there is none. */
    public static Optional<OiaSection> ofSlug(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }

    /** The name in files, such as {@code 9(4)}. */
    @JsonValue
    public String slug() {
        return slug;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }
}
