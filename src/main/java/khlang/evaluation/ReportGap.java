package khlang.evaluation;

import java.util.Locale;

/**
 * A gap of the report's template, in the order of our own template. What stands before the line is
 * the list that it is of.
 */
public enum ReportGap {
    MUNICIPALITY("ชื่อเทศบาล"),
    PLAN("ชื่อแผน"),
    YEAR("ปีงบประมาณ"),
    ASOF("วันที่ของข้อมูล"),
    REVISION("ฉบับแก้ไขครั้งที่เท่าใด (ว่างถ้าเป็นฉบับแรก)"),
    SUMMARY("สรุปภาพรวม"),
    TABLE_NUMBER("เลขที่ของตาราง"),
    TABLE_TITLE("ชื่อตาราง"),
    TABLE_GOAL("เป้าหมาย KM ของตาราง"),
    TABLE_OUTCOME("หน่วยที่วัดผลได้เป็นรูปธรรมของตาราง"),
    ROW_NUMBER("ลำดับ"),
    ROW_ACTIVITY("กิจกรรมและรายละเอียดใต้กิจกรรม"),
    ROW_INDICATORS("ตัวชี้วัด"),
    ROW_TARGET("เป้าหมาย"),
    ROW_RESULTS("ผลการดำเนินงาน"),
    ROW_STATUS("สถานะ"),
    ROW_EVIDENCE("หลักฐาน"),
    ROW_PROBLEMS("ปัญหา/อุปสรรคของแถว"),
    ROW_SUGGESTIONS("ข้อเสนอแนะของแถว"),
    MONTH_NAME("เดือน"),
    MONTH_ACCESSES("จำนวนการเข้าถึงของเดือน"),
    TOTAL("จำนวนการเข้าถึงทั้งปี"),
    ACCESSES("แผนภูมิการเข้าถึง 12 เดือน (อยู่ลำพังในย่อหน้า)"),
    SILENT("ส่วนราชการที่ยังไม่รายงาน"),
    PROBLEMS("ปัญหาและอุปสรรคโดยรวม"),
    SUGGESTIONS("ข้อเสนอแนะต่อนายกเทศมนตรี"),
    RECOMMENDATIONS("ข้อเสนอแนะทีละข้อ พร้อมผู้รับผิดชอบและกำหนดวัน"),
    EARLIER("ผลของข้อเสนอแนะปีก่อน"),
    SIGNERS_LEFT("ที่ลงชื่อกรรมการ คนที่ 1 4 7"),
    SIGNERS_MIDDLE("ที่ลงชื่อกรรมการ คนที่ 2 5 8"),
    SIGNERS_RIGHT("ที่ลงชื่อกรรมการ คนที่ 3 6 9"),
    ORDER("ความเห็นหรือคำสั่งของนายกเทศมนตรี"),
    MAYOR("ตำแหน่งนายกเทศมนตรี"),
    ORDERED("วันที่ของคำสั่ง");

    private final String label;

    ReportGap(String label) {
        this.label = label;
    }

    /** What stands in it, in Thai. */
    public String label() {
        return label;
    }

    /** Its name in templates, such as {@code row.activity}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The list that it is of; empty for none. */
    public String list() {
        return key().substring(0, Math.max(0, key().indexOf('.')));
    }

    /** Its name among those of an item. */
    public String field() {
        return key().substring(key().indexOf('.') + 1);
    }
}
