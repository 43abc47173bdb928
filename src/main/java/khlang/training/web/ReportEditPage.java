package khlang.training.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.organization.Person;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.training.Participant;
import khlang.training.ReportStep;
import khlang.training.Training;
import khlang.training.TransferWay;

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

    /** The names of those who share it by now, shown when another author was faster. */
    public String sharingNow() {
        List<String> keys = edit.stored().texts("others");
        return others.stream()
                .map(Participant::person)
                .filter(one -> keys.contains(one.id().toString()))
                .map(Person::fullName)
                .collect(Collectors.joining(", "));
    }

    /** How it is passed on by now, shown when another author was faster. */
    public String waysNow() {
        List<String> names = edit.stored().texts("ways");
        return Arrays.stream(TransferWay.values())
                .filter(one -> names.contains(one.name()))
                .map(TransferWay::label)
                .collect(Collectors.joining(", "));
    }

    @Override
    public String template() {
        return "training/report-edit.jte";
    }
}
