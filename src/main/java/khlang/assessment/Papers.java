package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.ThaiDates;
import khlang.digest.RandomKey;
import khlang.library.AttachmentFile;
import khlang.library.CheckedFile;
import khlang.library.KeptFile;
import khlang.library.KeptFiles;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Papers of those who have no telephone: who keeps the scores types in what they say, with the
 * scanned sheet. One paper a person; it is an attempt as any other.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class Papers {

    /** So many days after the last one papers are still typed in; then nothing changes any more. */
    public static final int DAYS_AFTER = 15;

    @PersistenceContext EntityManager entities;
    @Inject Assessments assessments;
    @Inject Attempts attempts;
    @Inject QuestionSets sets;
    @Inject KeptFiles kept;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Whether papers are typed in now. */
    public boolean isOpen(Assessment assessment) {
        LocalDate today = LocalDate.now(clock);
        return switch (assessment.state(today)) {
            case OPEN -> true;
            case OVER -> !today.isAfter(assessment.lastDay().plusDays(DAYS_AFTER));
            case DRAFT, COMING, CANCELLED -> false;
        };
    }

    /**
     * Goes on only when the one who asks types in papers of an assessment.
     *
     * @throws NotThereException when they do not, or there is none
     */
    public void require(long assessment) {
        rights.require(Right.KEEP_SCORES);
        if (assessments.find(assessment).isEmpty()) {
            throw new NotThereException();
        }
    }

    /**
     * Types a paper in.
     *
     * @param person the key of who has written it
     * @param key of the form; sent twice, it makes one paper
     * @param scans one scanned sheet
     * @throws RefusedException when rules are broken
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void add(long id, long person, PaperDraft draft, String key, List<CheckedFile> scans)
            throws IOException {
        Assessment asked = lock(id);
        Person who = entities.find(Person.class, person);
        if (who == null) {
            throw new RefusedException("day", "unknownPerson");
        }
        if (!RandomKey.isKey(key)) {
            throw new RefusedException("day", "formKey");
        }
        List<Attempt> before = attempts.of(id, person);
        if (before.stream().anyMatch(one -> one.formKey().equals(key))) {
            return;
        }
        if (before.stream().anyMatch(Attempt::isPaper)) {
            throw new RefusedException("day", "paperThere", who.fullName());
        }
        if (!Attempts.isBelowMost(asked, before.size())) {
            throw new RefusedException("day", "attemptsUsed", who.fullName());
        }
        PaperRules read = read(asked, who, draft);
        var made = new Attempt(asked, person, key, read.marks(), read.day(), clock.instant());
        made.isOnPaper(keep(scans), reader.actor().name());
        entities.persist(made);
        entities.flush();
        put(made, read);
        record(made, "");
    }

    /**
     * Corrects a paper.
     *
     * @param version what the form showed
     * @param scans another scanned sheet; none when the old one stays
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(
            long id, long attempt, long version, PaperDraft draft, List<CheckedFile> scans)
            throws IOException {
        Assessment asked = lock(id);
        Attempt found = toChange(id, attempt, version);
        PaperRules read = read(asked, entities.find(Person.class, found.person()), draft);
        String before = words(found);
        // What was chosen stands elsewhere: the paper has changed even when the score has not.
        entities.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        found.mark(read.marks(), read.day());
        KeptFile old = found.file();
        found.isOnPaper(scans.isEmpty() ? old : keep(scans), reader.actor().name());
        forgetAnswers(found);
        put(found, read);
        if (!scans.isEmpty()) {
            kept.forget(old);
        }
        record(found, before);
    }

    /** Takes a paper out that was somebody else's. */
    public void remove(long id, long attempt, long version) {
        lock(id);
        Attempt found = toChange(id, attempt, version);
        String before = words(found);
        KeptFile scan = found.file();
        forgetAnswers(found);
        entities.remove(found);
        entities.flush();
        kept.forget(scan);
        entities.flush();
        audit.record(AuditAction.ASSESSMENT_PAPER, Assessments.object(id), before, "");
    }

    /** The scanned sheet, for whose paper it is and for who types papers in. */
    public Optional<AttachmentFile> open(long id, long attempt) {
        return attempts.find(id, attempt)
                .filter(Attempt::isPaper)
                .map(one -> kept.open(one.file()));
    }

    /**
     * What stands on a paper, as it is typed.
     *
     * <p>Of a paper of which the score alone was typed there are the levels only.
     */
    public PaperDraft typed(Attempt paper) {
        Map<ItemText, Integer> answers = attempts.answers(paper);
        Map<String, String> fields = new HashMap<>();
        answers.forEach(
                (text, answer) ->
                        fields.put(
                                text.field(),
                                Integer.toString(text.isOnLevels() ? answer : answer + 1)));
        return new PaperDraft(
                ThaiDates.abbreviated(paper.day()),
                answers.keySet().stream().anyMatch(one -> !one.isOnLevels()),
                Integer.toString(paper.marks().score()),
                fields);
    }

    private Assessment lock(long id) {
        rights.require(Right.KEEP_SCORES);
        Assessment asked = assessments.lock(id);
        if (!isOpen(asked)) {
            throw new RefusedException("day", "papersClosed", DAYS_AFTER);
        }
        return asked;
    }

    private Attempt toChange(long id, long attempt, long version) {
        Attempt found = entities.find(Attempt.class, attempt, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || found.assessment() != id || !found.isPaper()) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(found.version(), version);
        return found;
    }

    private PaperRules read(Assessment asked, Person who, PaperDraft draft) {
        LocalDate today = LocalDate.now(clock);
        PaperRules read =
                PaperRules.check(
                        asked.details(), sets.of(asked.id()), draft, asked.countingDay(today));
        if (!worked(who, read.day())) {
            throw new RefusedException("day", "paperNotHere", who.fullName());
        }
        return read;
    }

    private boolean worked(Person who, LocalDate day) {
        boolean now =
                who.validFrom().filter(first -> first.isAfter(day)).isEmpty() && !who.hasLeft(day);
        return now
                || entities.createQuery(
                                        "select count(e) from EarlierTerm e"
                                                + " where e.personId = :person"
                                                + " and (e.validFrom is null or e.validFrom <= :day)"
                                                + " and e.validTo >= :day",
                                        Long.class)
                                .setParameter("person", who.id())
                                .setParameter("day", day)
                                .getSingleResult()
                        > 0;
    }

    private KeptFile keep(List<CheckedFile> scans) throws IOException {
        if (scans.size() != 1) {
            throw new RefusedException("file", scans.isEmpty() ? "chooseFile" : "oneScan");
        }
        CheckedFile scan = scans.getFirst();
        if (!scan.kind().isOfPaper()) {
            throw new RefusedException("file", "paperKind");
        }
        return kept.keep(scan, List.of());
    }

    private void put(Attempt paper, PaperRules read) {
        Map<Long, ItemText> texts =
                sets.of(paper.assessment()).stream()
                        .collect(Collectors.toMap(ItemText::id, Function.identity()));
        read.answers()
                .forEach(
                        (text, answer) ->
                                entities.persist(
                                        new AttemptAnswer(paper.id(), texts.get(text), answer)));
        entities.flush();
    }

    private void forgetAnswers(Attempt paper) {
        entities.createQuery("delete from AttemptAnswer a where a.attemptId = :id")
                .setParameter("id", paper.id())
                .executeUpdate();
    }

    private void record(Attempt paper, String before) {
        entities.flush();
        audit.record(
                AuditAction.ASSESSMENT_PAPER,
                Assessments.object(paper.assessment()),
                before,
                words(paper));
    }

    /** Without the score: whoever reads the audit log does not see scores by name. */
    private static String words(Attempt paper) {
        return String.join(
                " · ", "person:" + paper.person(), paper.day().toString(), paper.scan().orElse(""));
    }
}
