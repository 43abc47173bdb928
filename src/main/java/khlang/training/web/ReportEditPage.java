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
import khlang.training.ReportFile;
import khlang.training.ReportFiles;
import khlang.training.ReportStep;
import khlang.training.ReportUploads.Outcome;
import khlang.training.Training;
import khlang.training.TransferWay;

/**
 * The form for one's report.
 *
 * @param others those who took part, too, and can share it
 * @param returned the step that sent it back
 * @param unused what the files say and the report does not
 * @param outcomes what became of the files that were just sent; empty when none were
 * @param readsPictures whether a machine reads scans and photographs here
 * @param megabytes how large a file may be
 * @param person the key of the one who writes; the browser keeps their text under it
 */
public record ReportEditPage(
        Training training,
        List<Participant> others,
        Optional<ReportStep> returned,
        LocalDate dueOn,
        LocalDate today,
        List<ReportFileRow> files,
        List<ReportFiles.Unused> unused,
        List<Outcome> outcomes,
        boolean readsPictures,
        int megabytes,
        String person,
        Edit edit,
        String said)
        implements EditPage {

    /** Those of the files just sent that do not hang there. */
    public List<Outcome.Refused> refused() {
        return outcomes.stream()
                .filter(Outcome.Refused.class::isInstance)
                .map(Outcome.Refused.class::cast)
                .toList();
    }

    /** Where a file of the report is opened; empty for any other. */
    public String addressOf(ReportFile file) {
        return files.stream()
                .filter(one -> one.file().id().equals(file.id()))
                .map(one -> one.link().address())
                .findFirst()
                .orElse("");
    }

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
