package khlang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import khlang.evaluation.ReportContent.RowContent;
import org.junit.jupiter.api.Test;

class ReportContentTest {

    @Test
    void wordsToARowThatIsOutOfThePlanStayWhenTheRestIsWrittenAnew() {
        ReportContent before = content(Map.of("T1R1", words("เดิม"), "T1R9", words("นอกแผน")));
        ReportContent typed = content(Map.of("T1R1", RowContent.EMPTY, "T1R2", words("ใหม่")));
        assertThat(typed.withOthers(before, Set.of("T1R1", "T1R2")).rows())
                .as("what was emptied is empty")
                .containsOnly(Map.entry("T1R2", words("ใหม่")), Map.entry("T1R9", words("นอกแผน")));
    }

    private static ReportContent content(Map<String, RowContent> rows) {
        return new ReportContent("", "", "", rows);
    }

    private static RowContent words(String problems) {
        return new RowContent(problems, "");
    }
}
