package khlang.training;

import java.util.List;
import java.util.Locale;
import khlang.language.Sentences;

/** A gap of the memo's template, in the order of our own template. */
public enum MemoGap {
    OFFICE("ส่วนราชการที่ออกหนังสือ"),
    NUMBER("เลขที่หนังสือ (เว้นไว้ให้เขียน)"),
    DATE("วันที่ของหนังสือ"),
    SUBJECT("เรื่อง"),
    TO("เรียน"),
    OPENING("ย่อหน้าแรก: ใคร ไปอบรมอะไร ที่ไหน เมื่อใด ตามคำสั่งใด"),
    PARTICIPANTS("รายชื่อผู้เข้ารับการพัฒนา"),
    OBJECTIVE("วัตถุประสงค์"),
    GAINED("สรุปสาระสำคัญ"),
    VISITED("สิ่งที่ได้จากการดูงาน (ว่างถ้าไม่ใช่การดูงาน)"),
    BENEFITS("ประโยชน์ต่อตนเองและต่อหน่วยงาน"),
    APPLICATION("แนวทางการนำมาปรับใช้"),
    WAYS("วิธีถ่ายทอดความรู้"),
    PROBLEMS("ปัญหา อุปสรรค"),
    SUGGESTIONS("ข้อเสนอแนะ"),
    ATTACHMENTS("ชื่อไฟล์แนบ"),
    REPORTERS("ที่ลงชื่อ ชื่อ และตำแหน่งของผู้รายงานทุกคน"),
    MAYOR("ตำแหน่งนายกเทศมนตรี");

    private static final Sentences SAMPLES = new Sentences("khlang.training.memo-sample");

    private final String label;

    MemoGap(String label) {
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

    /** What may stand there: made-up lines, for a look at a template. */
    public List<String> sample() {
        return SAMPLES.say(key()).lines().toList();
    }
}
