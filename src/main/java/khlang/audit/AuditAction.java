package khlang.audit;

/** What can stand in the audit log. Names are stored: never rename one. */
public enum AuditAction {
    SIGN_IN("เข้าสู่ระบบ"),
    SIGN_IN_REFUSED("เข้าสู่ระบบไม่สำเร็จ"),
    SIGN_OUT("ออกจากระบบ"),
    ACCOUNT_CREATED("สร้างบัญชี"),
    ACCOUNT_CHANGED("แก้ไขบัญชี"),
    ACCOUNT_CLOSED("ปิดบัญชี"),
    PASSWORD_CHANGED("เปลี่ยนรหัสผ่าน"),
    PASSWORD_RESET_ISSUED("ออกใบตั้งรหัสผ่านใหม่"),
    SECOND_FACTOR_CHANGED("เปลี่ยนการยืนยันตัวตนสองชั้น"),
    ROLES_CHANGED("เปลี่ยนสิทธิ"),
    PERSON_ADDED("เพิ่มบุคลากร"),
    PERSON_CHANGED("แก้ไขบุคลากร"),
    PERSON_LEFT("บุคลากรพ้นตำแหน่ง"),
    STAFF_IMPORTED("นำเข้ารายชื่อบุคลากร"),
    CONTRIBUTOR_CHANGED("เปลี่ยนการแสดงชื่อและคำแนะนำตัว"),
    ORGANIZATION_CHANGED("แก้ไขข้อมูลหน่วยงาน"),
    COMMITTEE_CHANGED("แก้ไขคณะกรรมการ"),
    DOCUMENT_PUBLISHED("เผยแพร่เอกสาร"),
    DOCUMENT_CHANGED("แก้ไขเอกสาร"),
    DOCUMENT_WITHDRAWN("เลิกเผยแพร่เอกสาร"),
    DOCUMENT_HANDED_IN("ส่งเอกสารเพื่อตรวจสอบ"),
    DOCUMENT_RETURNED("ส่งเอกสารกลับแก้ไข"),
    DOCUMENT_CHECKED("ทบทวนเอกสารแล้ว ยังถูกต้อง"),
    DOCUMENT_FILES_CHANGED("เปลี่ยนไฟล์แนบของร่าง"),
    DOCUMENT_TRASHED("ย้ายเอกสารไปถังขยะ"),
    DOCUMENT_RESTORED("กู้คืนเอกสาร"),
    LAW_CHANGED("บันทึกสถานะกฎหมาย"),
    TRAINING_RECORDED("บันทึกการฝึกอบรม"),
    TRAINING_CHANGED("แก้ไขบันทึกการฝึกอบรม"),
    TRAINING_REMOVED("ลบบันทึกการฝึกอบรม"),
    SHARING_RECORDED("บันทึกกิจกรรมแลกเปลี่ยนเรียนรู้"),
    SHARING_CHANGED("แก้ไขกิจกรรมแลกเปลี่ยนเรียนรู้"),
    SHARING_TOPICS("แก้ไขวาระของกิจกรรม"),
    SHARING_ATTENDANCE("บันทึกผู้เข้าร่วมกิจกรรม"),
    SHARING_CHECK_IN_CODE("สร้างรหัสลงชื่อของกิจกรรม"),
    SHARING_FILES("เปลี่ยนไฟล์ของกิจกรรม"),
    SHARING_TASKS("บันทึกงานที่ต้องทำต่อจากกิจกรรม"),
    REPORT_SUBMITTED("ส่งรายงานผลการอบรม"),
    REPORT_RETURNED("ส่งรายงานผลการอบรมกลับแก้ไข"),
    REPORT_PASSED("เห็นชอบรายงานผลการอบรม"),
    REPORT_ACKNOWLEDGED("รับทราบรายงานผลการอบรม"),
    REPORT_SENT_ON_PAPER("แก้วันที่ส่งรายงานผลการอบรมตามหนังสือ"),
    REPORT_USED("บันทึกการนำความรู้จากการอบรมไปใช้"),
    REPORT_PUBLISHED("ทำเอกสารจากรายงานผลการอบรม"),
    REPORT_FILES_CHANGED("เปลี่ยนไฟล์ของรายงานผลการอบรม"),
    CERTIFICATES_CHANGED("เปลี่ยนเกียรติบัตรการอบรม"),
    MEMO_TEMPLATE_CHANGED("เปลี่ยนแบบบันทึกข้อความ"),
    CHANNEL_PUBLICATION_RECORDED("บันทึกการเผยแพร่ทางช่องทาง"),
    CHANNEL_PUBLICATION_CHANGED("แก้ไขบันทึกการเผยแพร่ทางช่องทาง"),
    CHANNEL_PUBLICATION_TAKEN_BACK("ถอนบันทึกการเผยแพร่ทางช่องทาง"),
    CHANNEL_TALLY_SAVED("บันทึกยอดรายเดือนของช่องทาง"),
    CHANNEL_TALLY_CONFIRMED("รับรองยอดรายเดือนของช่องทาง"),
    CHANNEL_TALLY_RETURNED("ส่งยอดรายเดือนของช่องทางกลับแก้ไข"),
    QUESTION_ASKED("ถามคำถาม"),
    QUESTION_RELEASED("ปล่อยหรือซ่อนคำถามจากประชาชน"),
    QUESTION_ROUTED("ส่งต่อคำถาม"),
    QUESTION_ANSWERED("ตอบคำถามหรือแก้คำตอบ"),
    QUESTION_ACCEPTED("เลือกคำตอบ"),
    QUESTION_ENDED("ไม่รับหรือรวมคำถาม"),
    QUESTION_PUBLISHED("ทำเอกสารจากคำถาม"),
    NEED_RECORDED("บันทึกความรู้จำเป็น"),
    NEED_CHANGED("แก้ไขความรู้จำเป็น"),
    SYNONYMS_CHANGED("แก้ไขคำพ้อง"),
    FEEDBACK_DEALT_WITH("จัดการความเห็นของผู้อ่าน"),
    SURVEY_RESULT_CHANGED("บันทึกผลสำรวจความพึงพอใจ"),
    SURVEY_CHANGED("แก้ไขแบบสำรวจ"),
    CONTENT_IMPORTED("นำเข้าเอกสาร"),
    CONTENT_EXPORTED("ส่งออกเอกสาร"),
    SETTINGS_CHANGED("แก้ไขการตั้งค่า"),
    LOG_EXPORTED("ส่งออกบันทึก");

    private final String label;

    AuditAction(String label) {
        this.label = label;
    }

    /** The action's name for people. */
    public String label() {
        return label;
    }
}
