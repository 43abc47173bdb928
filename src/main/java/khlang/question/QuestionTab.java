package khlang.question;

import java.util.Arrays;
import java.util.Locale;

/** The lists that colleagues see. */
public enum QuestionTab {
    WAITING("รอคำตอบ"),
    FOR_ME("รอท่านตอบหรือตรวจ"),
    MINE("ที่ท่านถาม"),
    ANSWERED("ตอบแล้ว"),
    ALL("ทั้งหมด");

    private final String label;

    QuestionTab(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** The name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** That of a name in an address; the first for any other, null included. */
    public static QuestionTab of(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug().equals(slug))
                .findAny()
                .orElse(WAITING);
    }
}
