package khlang.evaluation;

import java.util.Locale;

/** A gap of the template of the memo above the report, in the order of our own template. */
public enum CoverGap {
    OFFICE("คณะกรรมการที่รายงาน"),
    NUMBER("เลขที่หนังสือ (เว้นไว้ให้เขียนจนกว่าจะเสนอ)"),
    DATE("วันที่ของหนังสือ (เว้นไว้ให้เขียนจนกว่าจะเสนอ)"),
    SUBJECT("เรื่อง"),
    TO("เรียน"),
    ATTACHMENTS("สิ่งที่ส่งมาด้วย"),
    OPENING("ย่อหน้าแรก: ประเมินแผนใด ข้อมูล ณ วันใด เห็นชอบเมื่อใด"),
    FOUND("ผลเป็นตัวเลข"),
    SUMMARY("สรุปภาพรวม"),
    SUGGESTIONS("ข้อเสนอแนะต่อนายกเทศมนตรี"),
    RECOMMENDATIONS("ข้อเสนอแนะทีละข้อ พร้อมผู้รับผิดชอบและกำหนดวัน"),
    SECRETARY("ที่ลงชื่อ ชื่อ และตำแหน่งของเลขานุการ"),
    CHAIR("ที่ลงชื่อ ชื่อ และตำแหน่งของประธานกรรมการ"),
    MAYOR("ตำแหน่งนายกเทศมนตรี");

    private final String label;

    CoverGap(String label) {
        this.label = label;
    }

    /** What stands in it, in Thai. */
    public String label() {
        return label;
    }

    /** Its name in templates, such as {@code subject}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
