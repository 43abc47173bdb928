package khlang.recognition;

import java.util.Arrays;
import java.util.Optional;

/** What has become of a nomination. Names are stored: never rename one. */
public enum RecognitionState {
    NOMINATED("รอพิจารณา"),
    GIVEN("ยกย่องแล้ว"),
    DECLINED("ไม่ได้รับการยกย่องครั้งนี้"),
    TAKEN_BACK("ถอนแล้ว ไม่นับ");

    private final String label;

    RecognitionState(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** That of a name in an address; empty for anything else, null included. */
    public static Optional<RecognitionState> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
