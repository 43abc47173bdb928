package khlang.recognition;

import java.util.Arrays;
import java.util.Optional;

/** How somebody is recognised. Names are stored: never rename one. */
public enum RecognitionKind {
    PRAISE("ชมเชย"),
    CERTIFICATE("เกียรติบัตร"),
    PRIZE("ของรางวัล");

    private final String label;

    RecognitionKind(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** That of a name in an address or a form; empty for anything else, null included. */
    public static Optional<RecognitionKind> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
