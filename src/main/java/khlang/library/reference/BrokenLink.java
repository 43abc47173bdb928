package khlang.library.reference;

/**
 * A link in a published document that does not lead its readers anywhere.
 *
 * @param slug of the document in which it stands
 * @param division the name of the division that keeps it
 * @param words what readers see of it; empty for a document that is named as related
 * @param target the path or the file name that it means
 * @param successor the slug of what took the target's place; empty when nothing did
 */
public record BrokenLink(
        String slug,
        String title,
        String division,
        String words,
        String target,
        Reason reason,
        String successor) {

    /** Why it leads nowhere. */
    public enum Reason {
        MISSING_DOCUMENT("ไม่มีเรื่องนี้ให้อ่าน"),
        WITHDRAWN("เลิกใช้แล้ว"),
        STAFF_ONLY("เฉพาะเจ้าหน้าที่ ประชาชนเปิดไม่ได้"),
        MISSING_FILE("ไม่มีไฟล์นี้แนบอยู่");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** What people call it. */
        public String label() {
            return label;
        }
    }
}
