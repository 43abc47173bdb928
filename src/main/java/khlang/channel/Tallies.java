package khlang.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.library.AttachmentFile;
import khlang.library.CheckedFile;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;

/**
 * The monthly numbers of what the portal cannot count. They count from the day on which the head of
 * the division stands for them; what they were corrected from stays.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class Tallies {

    /** The field in which a head says why something must be mended. */
    public static final String WHY = "why";

    @PersistenceContext EntityManager entities;
    @Inject TallyRows rows;
    @Inject TallyFiles files;
    @Inject Counter counter;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * The form of a division for a month.
     *
     * @throws NotThereException when there is none, or it is not for the one who asks
     */
    public MonthSheet sheet(String division, YearMonth month) {
        Division one = division(division, month);
        Optional<ChannelReport> report = rows.report(one, month);
        return new MonthSheet(
                one,
                month,
                report,
                rows.amounts(report),
                rows.amounts(rows.report(one, month.minusMonths(1))),
                counter.count(one, month),
                report.map(files::of).orElse(List.of()),
                report.map(rows::changes).orElse(List.of()),
                mayFill(division),
                mayConfirm(division));
    }

    private Division division(String slug, YearMonth month) {
        rights.require(Right.READ_STAFF);
        if (!maySee(slug)) {
            throw new NotThereException();
        }
        return rows.division(slug)
                .filter(one -> !month.isAfter(YearMonth.now(clock)))
                .filter(one -> one.existsOn(month.atEndOfMonth()))
                .orElseThrow(NotThereException::new);
    }

    /** Whether the one who asks may fill in the form of a division. */
    public boolean mayFill(String division) {
        boolean belongs =
                reader.actor().divisions(Role.STAFF).contains(division)
                        || reader.actor().divisions(Role.EDITOR).contains(division);
        return (belongs && rights.allows(Right.CONTRIBUTE))
                || mayConfirm(division)
                || rights.allows(Right.WRITE_PLAN);
    }

    /** Whether the one who asks may look at the form of a division. */
    public boolean maySee(String division) {
        return mayFill(division) || rights.allows(Right.SEE_EVIDENCE, Subject.of(division));
    }

    private boolean mayConfirm(String division) {
        return rights.allows(Right.CONFIRM, Subject.of(division));
    }

    /**
     * Keeps what is typed in the form, and sends it to the head. Numbers that were confirmed are
     * sent at once when they are corrected; a head's own correction is confirmed with it.
     *
     * @param version what the form showed
     * @param proofs the caller closes them
     * @param send whether it is ready for the head
     * @throws RefusedException when rules are broken, such as when nothing proves the numbers
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when the one who asks may not fill it in
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void save(
            String division,
            YearMonth month,
            long version,
            TallyDraft draft,
            List<CheckedFile> proofs,
            boolean send)
            throws IOException {
        Division of = division(division, month);
        if (!mayFill(division)) {
            throw new NotThereException();
        }
        entities.lock(of, LockModeType.PESSIMISTIC_WRITE); // the first two forms, one after another
        Optional<ChannelReport> there = rows.report(of, month);
        ChangedMeanwhileException.unless(there.map(ChannelReport::version).orElse(0L), version);
        boolean correction = there.filter(ChannelReport::wasConfirmed).isPresent();
        boolean sends = send || correction;
        int proved = proofs.size() + there.map(one -> files.of(one).size()).orElse(0);
        Map<Channel, Integer> amounts = TallyRules.check(draft, sends, correction, proved);
        Map<Channel, Integer> before = rows.amounts(there);
        ChannelReport report = there.orElseGet(() -> new ChannelReport(of, month, clock.instant()));
        Person self = self();
        report.write(draft.letter(), draft.link(), self, clock.instant());
        entities.persist(report);
        entities.flush();
        if (correction) {
            rows.keep(report, before, amounts, draft.reason(), self);
        }
        rows.store(report, amounts);
        files.keep(report, proofs);
        if (sends) {
            report.send(clock.instant());
        }
        if (correction && mayConfirm(division)) {
            report.confirm(self, clock.instant());
        }
        entities.flush();
        audit.record(
                AuditAction.CHANNEL_TALLY_SAVED,
                object(report),
                inWords(before),
                inWords(amounts)
                        + " · "
                        + report.state().label()
                        + (correction ? " (" + draft.reason() + ")" : ""));
    }

    /**
     * The head stands for the numbers.
     *
     * @param version what the page showed
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when nothing waits for the one who asks
     */
    public void confirm(String division, YearMonth month, long version) {
        ChannelReport report = toDecide(division, month, version);
        report.confirm(self(), clock.instant());
        entities.flush();
        audit.record(
                AuditAction.CHANNEL_TALLY_CONFIRMED,
                object(report),
                "",
                inWords(rows.amounts(Optional.of(report))));
    }

    /**
     * The head wants the numbers mended.
     *
     * @param version what the page showed
     * @throws RefusedException when no reason is given
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when nothing waits for the one who asks
     */
    public void sendBack(String division, YearMonth month, long version, String reason) {
        ChannelReport report = toDecide(division, month, version);
        RefusedException.unless(PublicationRules.reason(WHY, reason));
        report.sendBack(reason);
        entities.flush();
        audit.record(AuditAction.CHANNEL_TALLY_RETURNED, object(report), "", reason);
    }

    private ChannelReport toDecide(String division, YearMonth month, long version) {
        Division of = division(division, month);
        rights.require(Right.CONFIRM, Subject.of(division));
        ChannelReport report = rows.report(of, month).orElseThrow(NotThereException::new);
        entities.refresh(report, LockModeType.PESSIMISTIC_WRITE);
        ChangedMeanwhileException.unless(report.version(), version);
        if (report.state() != TallyState.SENT) {
            throw new NotThereException();
        }
        return report;
    }

    /** A file that proves the numbers, with its bytes. */
    public Optional<AttachmentFile> open(String division, YearMonth month, long file) {
        return rows.report(division(division, month), month)
                .flatMap(report -> files.open(report, file));
    }

    /**
     * Takes a file away from numbers that were not sent yet.
     *
     * @throws NotThereException when there is no such file, or the numbers were sent
     */
    public void removeFile(String division, YearMonth month, long file) {
        ChannelReport report =
                rows.report(division(division, month), month)
                        .filter(one -> mayFill(division))
                        .filter(one -> one.state() == TallyState.DRAFT && !one.wasConfirmed())
                        .orElseThrow(NotThereException::new);
        String name = files.remove(report, file);
        audit.record(AuditAction.CHANNEL_TALLY_SAVED, object(report), "- " + name, "");
    }

    private Person self() {
        long self = reader.actor().person();
        return self == 0 ? null : entities.find(Person.class, self);
    }

    private static String inWords(Map<Channel, Integer> amounts) {
        return amounts.entrySet().stream()
                .map(one -> one.getKey().label() + " " + one.getValue() + " " + one.getKey().unit())
                .collect(Collectors.joining(", "));
    }

    private static String object(ChannelReport report) {
        return "channel-tally:" + report.division().slug() + "/" + report.month();
    }

    /** The forms of a fiscal year, as far as they have come. */
    public TallyYear year(FiscalYear year) {
        rights.require(Right.READ_STAFF);
        return rows.year(year);
    }
}
