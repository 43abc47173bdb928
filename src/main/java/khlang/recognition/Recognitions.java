package khlang.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.contribution.Contributors;
import khlang.language.Sentences;
import khlang.language.TextRule;
import khlang.notification.Notices;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Who is recognised. People decide, never a number, and nobody about themselves; what was given is
 * listed by its day, never by how much somebody has got.
 */
@ApplicationScoped
@Transactional
public class Recognitions {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    /** The longest list that is taken away as a file. */
    static final int MOST = 5_000;

    /** The field in which somebody says why it is declined or taken back. */
    public static final String WHY = "why";

    private static final Sentences WORDS = new Sentences("khlang.recognition.notices");
    private static final int LONGEST_WHY = 500;

    @PersistenceContext EntityManager entities;
    @Inject Contributors contributors;
    @Inject Notices notices;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many of those that were given a filter lets through, for the one who asks. */
    public long count(RecognitionFilter filter) {
        return given(filter).count(entities);
    }

    /**
     * A page of those that were given, for the one who asks, the latest first: staff see all, the
     * public those that are meant for everybody, without people who do not want to be named.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<RecognitionLine> list(RecognitionFilter filter, int offset, int size) {
        return given(filter).list(entities, offset, Math.clamp(size, 1, PAGE_LIMIT));
    }

    /** All that were given, for a file; no more than five thousand. */
    public List<RecognitionLine> all(RecognitionFilter filter) {
        rights.require(Right.READ_STAFF);
        return given(filter).list(entities, 0, MOST);
    }

    private RecognitionQuery given(RecognitionFilter filter) {
        var query = new RecognitionQuery(RecognitionState.GIVEN, filter);
        return rights.allows(Right.READ_STAFF) ? query : query.forPublic(nameless());
    }

    /** Those who got something that is for everybody, and do not want to be named there. */
    private Collection<Long> nameless() {
        return contributors.nameless(
                entities.createQuery(
                                "select distinct n.id from Recognition r join r.person n"
                                        + " where r.state = :given and r.forPublic = true",
                                Long.class)
                        .setParameter("given", RecognitionState.GIVEN)
                        .getResultList());
    }

    /** What the one who asks has got, the latest first; nothing for who is no person. */
    public List<RecognitionLine> own() {
        long self = reader.actor().person();
        return self == 0
                ? List.of()
                : new RecognitionQuery(RecognitionState.GIVEN)
                        .of(self)
                        .list(entities, 0, PAGE_LIMIT);
    }

    /** One that the one who asks may know of. */
    public Optional<Recognition> find(long id) {
        return Optional.ofNullable(entities.find(Recognition.class, id)).filter(this::maySee);
    }

    private boolean maySee(Recognition one) {
        return switch (one.state()) {
            case GIVEN -> rights.allows(Right.READ_STAFF) || isForEverybody(one);
            case NOMINATED, DECLINED -> mayDecide(one) || isNominator(one);
            case TAKEN_BACK -> mayDecide(one);
        };
    }

    private boolean isForEverybody(Recognition one) {
        return one.decision().filter(Decision::forPublic).isPresent()
                && one.person()
                        .filter(who -> !contributors.nameless(List.of(who.id())).isEmpty())
                        .isEmpty();
    }

    /** Whether the one who asks decides about it: never somebody about themselves. */
    public boolean mayDecide(Recognition one) {
        return rights.allows(Right.RECOGNISE, one.subject());
    }

    /** Whether the one who asks may print its certificate: who decides, and who has got it. */
    public boolean mayPrint(Recognition one) {
        return one.state() == RecognitionState.GIVEN
                && (mayDecide(one)
                        || one.isOf(reader.actor().person())
                        || (one.person().isEmpty() && rights.allows(Right.CONFIRM, one.subject())));
    }

    /** Whether the one who asks may take it back. */
    public boolean mayTakeBack(Recognition one) {
        return switch (one.state()) {
            case GIVEN -> mayDecide(one);
            case NOMINATED -> isNominator(one);
            case DECLINED, TAKEN_BACK -> false;
        };
    }

    private boolean isNominator(Recognition one) {
        long self = reader.actor().person();
        return self != 0 && one.nominatedBy().filter(who -> who.id() == self).isPresent();
    }

    /**
     * Gives what was nominated or declined, or corrects what was said of it. The person is told of
     * what is new.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when the one who asks decides nothing about it
     */
    public void give(long id, long version, DecisionDraft draft) {
        Recognition one = toDecide(id, version);
        if (one.state() == RecognitionState.TAKEN_BACK) {
            throw new NotThereException();
        }
        Decision decision = RecognitionRules.check(draft, one.bareName(), LocalDate.now(clock));
        String before = one.decision().map(Decision::inWords).orElse("");
        boolean isNew = one.state() != RecognitionState.GIVEN;
        if (!isNew && before.equals(decision.inWords())) {
            return;
        }
        one.give(decision, self(), clock.instant());
        entities.flush();
        audit.record(
                isNew ? AuditAction.RECOGNITION_GIVEN : AuditAction.RECOGNITION_CHANGED,
                object(id),
                before,
                one.name() + " · " + decision.inWords());
        if (isNew) {
            one.person()
                    .ifPresent(
                            who ->
                                    notices.tell(
                                            who.id(),
                                            WORDS.say("given", decision.kind().label()),
                                            "/recognitions/" + id));
        }
    }

    /**
     * Does not give what was nominated; why is for those who decide only.
     *
     * @param version what the page showed
     * @throws RefusedException when no reason is given
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when there is nothing to decide for the one who asks
     */
    public void decline(long id, long version, String why) {
        Recognition one = toDecide(id, version);
        if (one.state() != RecognitionState.NOMINATED) {
            throw new NotThereException();
        }
        end(one, RecognitionState.DECLINED, why, AuditAction.RECOGNITION_DECLINED);
    }

    /**
     * Takes back what was given, or one's own nomination; it stays in the records and counts no
     * more.
     *
     * @param version what the page showed
     * @throws RefusedException when no reason is given
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when the one who asks may not
     */
    public void takeBack(long id, long version, String why) {
        Recognition one = locked(id);
        if (!mayTakeBack(one)) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(one.version(), version);
        end(one, RecognitionState.TAKEN_BACK, why, AuditAction.RECOGNITION_TAKEN_BACK);
    }

    /** The reason stays out of the audit log, which more people may read. */
    private void end(Recognition one, RecognitionState how, String why, AuditAction action) {
        RefusedException.unless(TextRule.required(WHY, LONGEST_WHY).check(why));
        String before = one.state().label();
        one.end(how, why, self(), clock.instant());
        entities.flush();
        audit.record(action, object(one.id()), before, how.label());
    }

    private Recognition toDecide(long id, long version) {
        Recognition one = toKeepFilesOf(id);
        ChangedMeanwhileException.unless(one.version(), version);
        return one;
    }

    /** One that the one who asks decides about, for its files, locked. */
    Recognition toKeepFilesOf(long id) {
        Recognition one = locked(id);
        if (!mayDecide(one)) {
            throw new NotThereException();
        }
        return one;
    }

    private Recognition locked(long id) {
        Recognition one = entities.find(Recognition.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (one == null) {
            throw new NotThereException();
        }
        return one;
    }

    private Person self() {
        long self = reader.actor().person();
        return self == 0 ? null : entities.find(Person.class, self);
    }

    static String object(long id) {
        return "recognition:" + id;
    }
}
