package khlang.training;

import java.util.EnumSet;
import java.util.Set;

/** What a training brings back to the office. Names are stored: never rename one. */
public enum BringBackKind {
    DOCUMENT("จัดทำหรือปรับปรุงเอกสาร"),
    SESSION("ถ่ายทอดให้เพื่อนร่วมงาน"),
    TASK_LEVEL("ปฏิบัติงานแทนกันได้เพิ่มขึ้น");

    private final String label;

    BringBackKind(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** What those promise who pass their knowledge on in some ways. */
    static Set<BringBackKind> promisedBy(Set<TransferWay> ways) {
        var promised = EnumSet.noneOf(BringBackKind.class);
        for (TransferWay way : ways) {
            promised.add(
                    switch (way) {
                        case MANUAL, LEAFLET, WEBSITE -> DOCUMENT;
                        case MEETING, MINI_TRAINING -> SESSION;
                    });
        }
        return promised;
    }
}
