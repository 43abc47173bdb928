package khlang.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The questions that assessments choose from. */
@ExtendWith(RunningPortal.Once.class)
class QuestionBankIT {

    private final RunningPortal portal;

    QuestionBankIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aSampleQuestionThatWasSetAsideDoesNotComeBack() {
        try (Colleague secretary = Colleague.of(portal, "bank", Role.SECRETARY, "finance")) {
            setsOneAside(secretary.browser());
        }
    }

    private void setsOneAside(Browser desk) {
        String action = ExamRoom.BANK + "/starter";
        assertThat(desk.submit(ExamRoom.BANK, action, Map.of()).statusCode()).isEqualTo(303);
        String all = "SELECT COUNT(*) FROM assessment_item";
        String taken = portal.database().value(all);
        String offered = "SELECT COUNT(*) FROM assessment_item WHERE retired = FALSE";
        portal.database()
                .change(
                        "UPDATE assessment_item SET retired = TRUE"
                                + " WHERE id = (SELECT MAX(id) FROM assessment_item WHERE sample)");
        String left = portal.database().value(offered);
        assertThat(desk.submit(ExamRoom.BANK, action, Map.of()).statusCode()).isEqualTo(303);
        assertThat(portal.database().value(all)).isEqualTo(taken);
        assertThat(portal.database().value(offered)).isEqualTo(left);
    }
}
