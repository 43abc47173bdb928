package khlang.recognition;

import java.util.Arrays;
import java.util.Optional;

/** What a file of a recognition is. Names are stored: never rename one. */
public enum RecognitionFileKind {
    /** For whoever may read of the recognition. */
    PHOTO("ภาพถ่ายการมอบ"),
    /** For staff. */
    PAPER("ประกาศ คำสั่ง หรือเกียรติบัตร");

    private final String label;

    RecognitionFileKind(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** That of a name in a form; empty for anything else, null included. */
    public static Optional<RecognitionFileKind> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
