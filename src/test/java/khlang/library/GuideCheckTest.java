package khlang.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuideCheckTest {

    private static final String WHOLE =
            """
            {"title": "ขอเลขที่บ้าน", "kind": "citizen-guide",
             "law_refs": [{"name": "พ.ร.บ. การทะเบียนราษฎร"}],
             "service": {
               "applicants": "เจ้าของบ้าน",
               "channels": [{"type": "counter"}],
               "steps": [{"detail": "ยื่นคำขอ", "duration": 1, "unit": "days"}],
               "total_duration": {"value": 1, "unit": "days"},
               "documents": "none",
               "fees": "none"}}
            """;

    @Test
    void aGuideThatSaysEverythingHasSevenOfSeven() {
        GuideCheck check = check(WHOLE);
        assertThat(check.missing()).isEmpty();
        assertThat(check.present()).isEqualTo(7);
        assertThat(check.points()).isEqualTo(7);
        assertThat(check.isComplete()).isTrue();
    }

    @Test
    void eachPointThatIsNotSaidIsMissing() {
        assertMissing("\"documents\": \"none\",", GuidePoint.DOCUMENTS);
        assertMissing(",\n   \"fees\": \"none\"", GuidePoint.FEES);
        assertMissing("\"channels\": [{\"type\": \"counter\"}],", GuidePoint.CHANNELS);
        assertMissing(
                "\"total_duration\": {\"value\": 1, \"unit\": \"days\"},", GuidePoint.DURATION);
        assertMissing("\"detail\": \"ยื่นคำขอ\",", GuidePoint.STEPS);
        assertMissing("\"law_refs\": [{\"name\": \"พ.ร.บ. การทะเบียนราษฎร\"}],", GuidePoint.LAWS);
    }

    @Test
    void aStepWithoutItsTimeLeavesTheDurationOpen() {
        assertMissing(", \"duration\": 1, \"unit\": \"days\"}],", "}],", GuidePoint.DURATION);
    }

    @Test
    void aGuideWithoutAServiceLacksAllButItsName() {
        GuideCheck check = check("{\"title\": \"สารบัญบริการ\", \"kind\": \"citizen-guide\"}");
        assertThat(check.present()).isEqualTo(1);
        assertThat(check.missing()).hasSize(6).doesNotContain(GuidePoint.NAME);
        assertThat(check.missingInWords()).contains("ค่าธรรมเนียม", "กฎหมายที่เกี่ยวข้อง");
    }

    @Test
    void otherKindsAreNotAsked() {
        assertThat(GuideCheck.of(said("{\"title\": \"ก\", \"kind\": \"work-manual\"}"))).isEmpty();
    }

    private static void assertMissing(String left, GuidePoint point) {
        assertMissing(left, "", point);
    }

    private static void assertMissing(String left, String instead, GuidePoint point) {
        assertThat(WHOLE).contains(left);
        assertThat(check(WHOLE.replace(left, instead)).missing()).isEqualTo(List.of(point));
    }

    private static GuideCheck check(String json) {
        return GuideCheck.of(said(json)).orElseThrow();
    }

    private static DocumentDescription said(String json) {
        return DescriptionFormat.read(json);
    }
}
