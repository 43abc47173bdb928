package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;
import khlang.language.Violation;
import khlang.library.AttachmentLimit;
import khlang.library.CheckedFile;
import khlang.library.FileIntake;
import khlang.library.FileVerdict;
import khlang.organization.RefusedException;
import khlang.training.ReportFiles;
import khlang.training.ReportState;
import khlang.training.Reports;
import khlang.web.Upload;

/** Takes the copies of signed memos that secretaries send. */
@ApplicationScoped
class SignedCopies {

    private static final String FIELD = "file";
    private static final long ROOM_FOR_FIELDS = 1 << 20;

    @Inject ReportFiles files;
    @Inject Reports reports;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;

    /**
     * Takes one copy, for those who note what was decided on paper.
     *
     * @return why it does not hang there, in Thai; empty when it does
     */
    Optional<String> take(long training, long report, Upload upload) {
        reports.requireNote();
        var said = new ArrayList<Optional<String>>();
        upload.read(
                FIELD,
                limit.bytes() + ROOM_FOR_FIELDS,
                (name, bytes, before) ->
                        said.add(take(training, report, name, bytes, before.text("proves"))));
        return said.stream()
                .findFirst()
                .orElseGet(() -> Optional.of(new Violation(FIELD, "chooseFile").sentence()));
    }

    private Optional<String> take(
            long training, long report, String name, InputStream bytes, String proves) {
        ReportState state =
                proves.equals(ReportState.ACKNOWLEDGED.name())
                        ? ReportState.ACKNOWLEDGED
                        : ReportState.WITH_CLERK;
        return switch (intake.look(name, bytes)) {
            case FileVerdict.Unfit unfit -> Optional.of(unfit.sentence());
            case FileVerdict.Fit(CheckedFile checked) -> hang(training, report, checked, state);
        };
    }

    private Optional<String> hang(
            long training, long report, CheckedFile checked, ReportState state) {
        try (checked) {
            files.hangSigned(training, report, checked, state);
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e.violations().getFirst().sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
