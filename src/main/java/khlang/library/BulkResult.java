package khlang.library;

import java.util.List;

/**
 * What became of a change of many documents.
 *
 * @param changed how many were changed
 * @param unchanged how many were so already
 * @param left those that could not be changed
 */
public record BulkResult(int changed, int unchanged, List<Left> left) {

    /** One that could not be changed, and why. */
    public record Left(String title, Reason reason) {}

    /** Why it could not. */
    public enum Reason {
        NEWER_TEXT_WAITS("มีฉบับใหม่รอเผยแพร่ ให้แก้ในฉบับนั้น"),
        NOT_PUBLISHED("ยังไม่เผยแพร่ ให้แก้ในร่าง"),
        RULES("ข้อมูลเดิมของเรื่องนี้ยังไม่ครบ ให้เปิดแก้ไขทีละเรื่อง");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }
}
