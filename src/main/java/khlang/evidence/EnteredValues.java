package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.language.Sentences;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.library.CheckedFile;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Organization;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;

/**
 * Values of measures that people type in because the portal could not count them, such as those of
 * years before it was used. Each is proved by something, and counts when somebody stands for it.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class EnteredValues {

    private static final Sentences WORDS = new Sentences("khlang.evidence.words");

    @PersistenceContext EntityManager entities;
    @Inject EnterableMeasures measures;
    @Inject EnteredRows rows;
    @Inject EvidenceItems items;
    @Inject EvidenceFiles files;
    @Inject EvidenceChanges changes;
    @Inject EvidenceAccess access;
    @Inject Organization organization;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * The form for a value of a measure.
     *
     * @param place the slug of a division, or {@link EnteredPlace#WHOLE}
     * @throws NotThereException when there is none, or it is not for the one who asks
     */
    public EnteredSheet sheet(FiscalYear year, String measure, String place) {
        EnteredPlace of = place(year, place);
        EnterableMeasure known = measure(year, measure);
        Optional<EnteredWithNumbers> there = rows.find(year, measure, of);
        return new EnteredSheet(
                year,
                known,
                of,
                there.map(EnteredWithNumbers::value),
                there.map(one -> EnteredSheet.fields(one.amounts())).orElse(Map.of()),
                files.with(items.proving(year, measure, of.division())),
                rows.isOtherwise(year, measure, of),
                rows.chosen(year).contains(measure),
                access.keeps(of.division()),
                there.map(one -> mayConfirm(one.value())).orElse(false),
                access.isLocked(year));
    }

    private EnteredPlace place(FiscalYear year, String slug) {
        EnteredPlace place =
                new EnteredPlace(
                        access.divisions(year).stream()
                                .filter(one -> one.slug().equals(slug))
                                .findAny());
        boolean isThere = !place.isWhole() || slug.equals(EnteredPlace.WHOLE);
        if (!isThere || !access.sees(place.division())) {
            throw new NotThereException();
        }
        return place;
    }

    private EnterableMeasure measure(FiscalYear year, String key) {
        return measures.find(year, key).orElseThrow(NotThereException::new);
    }

    boolean mayConfirm(EnteredValue value) {
        return access.confirms(value.place().division(), value.savedBy());
    }

    /**
     * Keeps what was typed in; it waits then for somebody to stand for it.
     *
     * @param version what the form showed
     * @param formKey of the form; sent twice, it is kept once
     * @param sent files that prove it; the caller closes them
     * @throws RefusedException when rules are broken, such as when nothing proves it
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when the one who asks may not type it in
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void save(
            FiscalYear year,
            String measure,
            String place,
            long version,
            String formKey,
            EnteredDraft draft,
            List<CheckedFile> sent)
            throws IOException {
        EnteredPlace of = place(year, place);
        EnterableMeasure known = measure(year, measure);
        if (!access.keeps(of.division())) {
            throw new NotThereException();
        }
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException("note", "formKey");
        }
        organization.oneAtATime();
        Optional<EnteredWithNumbers> there = rows.find(year, measure, of);
        if (there.filter(one -> one.value().isFrom(formKey)).isPresent()) {
            return;
        }
        requireOpen(year, known, of);
        ChangedMeanwhileException.unless(
                there.map(one -> one.value().version()).orElse(0L), version);
        List<Violation> wrong = new ArrayList<>();
        Optional<EvidenceDetails> proof = proof(draft, sent, wrong);
        boolean isProved =
                proof.isPresent() || !items.proving(year, measure, of.division()).isEmpty();
        boolean wasConfirmed = there.filter(one -> one.value().isConfirmed()).isPresent();
        List<EnteredAmount> amounts =
                EnteredRules.check(known.parts(), draft, wasConfirmed, isProved, wrong);
        EnteredValue value =
                there.map(EnteredWithNumbers::value)
                        .orElseGet(() -> new EnteredValue(year, measure, of));
        value.write(draft.note(), reader.actor(), clock.instant(), formKey);
        entities.persist(value);
        entities.flush();
        rows.store(value, amounts);
        if (proof.isPresent()) {
            changes.keep(item(value, known, proof.get()), null, sent);
        }
        record(
                AuditAction.ENTERED_VALUE_SAVED,
                value,
                there.map(EnteredWithNumbers::inWords).orElse(""),
                EnteredWithNumbers.inWords(amounts)
                        + (wasConfirmed ? " (" + draft.reason() + ")" : ""));
    }

    private void requireOpen(FiscalYear year, EnterableMeasure measure, EnteredPlace place) {
        access.requireOpen(year, "note");
        if (!measure.isOpen()) {
            throw new RefusedException("note", "enteredTooEarly");
        }
        if (rows.isOtherwise(year, measure.key(), place)) {
            throw new RefusedException(
                    "note", place.isWhole() ? "enteredByDivisions" : "enteredAsWhole");
        }
    }

    /** What proves it besides what is there already; nothing when nothing is sent. */
    private Optional<EvidenceDetails> proof(
            EnteredDraft draft, List<CheckedFile> sent, List<Violation> wrong) {
        EvidenceDraft typed = draft.proof();
        Optional<LocalDate> day = EvidenceRules.proof(typed, LocalDate.now(clock), wrong);
        wrong.addAll(
                TextRule.optional("caption", EvidenceRules.LONGEST_CAPTION).check(typed.caption()));
        if (sent.isEmpty() && !typed.hasWords()) {
            return Optional.empty();
        }
        String caption = typed.caption().isBlank() ? WORDS.say("proofOf") : typed.caption();
        return Optional.of(
                new EvidenceDetails(caption, typed.link(), typed.letter(), day.orElse(null)));
    }

    private static EvidenceItem item(
            EnteredValue value, EnterableMeasure measure, EvidenceDetails details) {
        var item =
                new EvidenceItem(
                        value.year(),
                        measure.rows().getFirst(),
                        value.place().division().orElse(null),
                        details);
        item.proves(measure.key());
        return item;
    }

    /**
     * Throws a value away with what proves it; the audit log keeps what it was.
     *
     * @param version what the page showed
     * @throws RefusedException when the year is closed
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when it is not there for the one who asks to remove
     */
    public void remove(FiscalYear year, String measure, String place, long version) {
        EnteredPlace of = place(year, place);
        if (!access.keeps(of.division())) {
            throw new NotThereException();
        }
        EnteredWithNumbers there = locked(year, measure, of, version);
        access.requireOpen(year, "note");
        items.proving(year, measure, of.division()).forEach(changes::withdraw);
        rows.remove(there.value());
        record(AuditAction.ENTERED_VALUE_REMOVED, there.value(), there.inWords(), "");
    }

    /** A value of which the page that was shown is not outdated. */
    EnteredWithNumbers locked(FiscalYear year, String measure, EnteredPlace of, long version) {
        EnteredWithNumbers there = rows.find(year, measure, of).orElseThrow(NotThereException::new);
        entities.refresh(there.value(), LockModeType.PESSIMISTIC_WRITE);
        ChangedMeanwhileException.unless(there.value().version(), version);
        return there;
    }

    void record(AuditAction action, EnteredValue value, String before, String after) {
        audit.record(
                action,
                "entered-value:"
                        + value.year().buddhistYear()
                        + "-"
                        + value.measure()
                        + "/"
                        + value.place().slug(),
                before,
                after);
    }
}
