package khlang.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.training.Participant;
import khlang.training.ReportStep;
import khlang.training.Training;

/**
 * The form for one's report.
 *
 * @param others those who took part, too, and can share it
 * @param returned the step that sent it back
 */
public record ReportEditPage(
        Training training,
        List<Participant> others,
        Optional<ReportStep> returned,
        LocalDate dueOn,
        LocalDate today,
        Edit edit,
        String said)
        implements EditPage {

    @Override
    public String template() {
        return "training/report-edit.jte";
    }
}
