package khlang.library;

import java.util.function.Predicate;
import khlang.library.guide.CitizenService;
import khlang.library.guide.ServiceStep;

/**
 * The seven points that the yearly assessment of integrity and transparency (ITA) looks for in a
 * citizen guide, in its order.
 */
public enum GuidePoint {
    NAME("ชื่องานที่ให้บริการ", "title") {
        @Override
        boolean isIn(DocumentDescription said) {
            return isSaid(said.title());
        }
    },
    STEPS("วิธีการและขั้นตอน", "service.steps") {
        @Override
        boolean isIn(DocumentDescription said) {
            return service(
                    said,
                    service -> service.steps().stream().anyMatch(step -> isSaid(step.detail())));
        }
    },
    DURATION("ระยะเวลา", "service.steps") {
        @Override
        boolean isIn(DocumentDescription said) {
            return service(
                    said,
                    service ->
                            service.totalDuration() != null
                                    && service.totalDuration().value() != null
                                    && service.totalDuration().unit() != null
                                    && service.steps().stream().allMatch(GuidePoint::isTimed));
        }
    },
    CHANNELS("ช่องทางการให้บริการ", "service.channels") {
        @Override
        boolean isIn(DocumentDescription said) {
            return service(
                    said,
                    service -> service.channels().stream().anyMatch(one -> one.type() != null));
        }
    },
    FEES("ค่าธรรมเนียม (ถ้าไม่มีต้องบอกว่าไม่มี)", "service.fees") {
        @Override
        boolean isIn(DocumentDescription said) {
            return service(said, service -> service.fees() != null);
        }
    },
    DOCUMENTS("รายการเอกสารหลักฐาน (ถ้าไม่มีต้องบอกว่าไม่มี)", "service.documents") {
        @Override
        boolean isIn(DocumentDescription said) {
            return service(said, service -> service.documents() != null);
        }
    },
    LAWS("กฎหมายที่เกี่ยวข้อง", "law_refs") {
        @Override
        boolean isIn(DocumentDescription said) {
            return said.lawRefs().stream().anyMatch(law -> isSaid(law.name()));
        }
    };

    private final String label;
    private final String field;

    GuidePoint(String label, String field) {
        this.label = label;
        this.field = field;
    }

    /** The Thai name. */
    public String label() {
        return label;
    }

    /** The field that says it, as front matter and forms name it. */
    public String field() {
        return field;
    }

    abstract boolean isIn(DocumentDescription said);

    private static boolean service(DocumentDescription said, Predicate<CitizenService> rule) {
        return said.service() != null && rule.test(said.service());
    }

    private static boolean isTimed(ServiceStep step) {
        return step.duration() != null && step.unit() != null;
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
