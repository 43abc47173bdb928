package khlang.home.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.authoring.OwnDraft;
import khlang.calendar.FiscalYear;
import khlang.contribution.ContributionKind;
import khlang.library.DueReview;
import khlang.library.reference.OpenTask;
import khlang.notification.Notice;
import khlang.reading.OwnReading;
import khlang.recognition.RecognitionLine;
import khlang.sharing.OpenDuty;
import khlang.training.DueReport;
import khlang.training.Duty;
import khlang.web.Form;
import khlang.web.Page;

/**
 * What somebody has to do and has done.
 *
 * @param name full name, or the user name of one who is no person of the municipality
 * @param person whether there is a person behind the account: only persons own and are told things
 * @param notices the newest, unseen ones first
 * @param unseen how many are unseen
 * @param drafts the texts at work
 * @param reviews how many texts wait for their decision
 * @param decisions how many reports of trainings do
 * @param questions how many questions wait for their answer, or to be let through
 * @param confirmations how many confirmations of who can stand in lapse soon, or have
 * @param loneTasks how many tasks of their division one person alone can do
 * @param proofs how much evidence and how many typed-in values wait for their word
 * @param due what they should look at again soon, or should have
 * @param tasks what they should look at because a law has changed
 * @param reports what they must report of trainings
 * @param readings what they are asked to read
 * @param duties what they must still do, or say, after trainings
 * @param tasksAfterEvents what they are to do after meetings and other events
 * @param today in Bangkok
 * @param given how much they have given in the year, of each kind
 * @param praised how they were recognised, the latest first
 * @param display the form of how pages look, filled in
 * @param synonyms whether they say which words searches find together
 * @param evidence whether they see what was searched for
 * @param said what was just done; null for nothing
 */
public record DeskPage(
        String name,
        boolean person,
        List<Notice> notices,
        long unseen,
        List<OwnDraft> drafts,
        long reviews,
        long decisions,
        long questions,
        long confirmations,
        long loneTasks,
        long proofs,
        List<DueReview> due,
        List<OpenTask> tasks,
        List<DueReport> reports,
        List<OwnReading> readings,
        List<Duty> duties,
        List<OpenDuty> tasksAfterEvents,
        LocalDate today,
        FiscalYear year,
        Map<ContributionKind, Long> given,
        List<RecognitionLine> praised,
        Form display,
        boolean synonyms,
        boolean evidence,
        String said)
        implements Page {

    @Override
    public String template() {
        return "home/desk.jte";
    }

    /** The key of the newest notice on the page; 0 when there is none. */
    public long newestNotice() {
        return notices.stream().mapToLong(Notice::id).max().orElse(0);
    }
}
