package khlang.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.BangkokClock;
import khlang.contribution.Contributors;
import khlang.language.Sentences;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.notification.Notices;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.organization.WorkedOn;
import khlang.privacy.PersonalData;
import khlang.privacy.PersonalDataScan;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Words of thanks to those who were recognised, among staff. Each writes once and reads all of
 * them; how many there are is told nowhere, so that it never becomes a race.
 */
@ApplicationScoped
@Transactional
public class Congratulations {

    /** The field in which the words are typed. */
    public static final String FIELD = "thanks";

    /** In characters. */
    public static final int LONGEST = 300;

    private static final int MOST = 200;
    private static final Sentences WORDS = new Sentences("khlang.recognition.notices");

    @PersistenceContext EntityManager entities;
    @Inject Recognitions recognitions;
    @Inject Contributors contributors;
    @Inject Notices notices;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * What was written to somebody, the latest first; the public is told nothing of it. To who does
     * not want to be named where thanks are said it is a letter: they, whoever looks after words of
     * staff, and its writer read it.
     */
    public List<ThanksLine> of(Recognition one) {
        if (!rights.allows(Right.READ_STAFF) || one.state() != RecognitionState.GIVEN) {
            return List.of();
        }
        boolean sealed = !isReceiver(one) && !mayModerate(one) && isNameless(one);
        List<RecognitionThanks> said =
                entities.createQuery(
                                "select t from RecognitionThanks t join fetch t.giver n"
                                        + WorkedOn.WITH_POST
                                        + " where t.recognitionId = :id and t.removedAt is null"
                                        + " and (1 = :all or n.id = :self)"
                                        + " order by t.id desc",
                                RecognitionThanks.class)
                        .setParameter("id", one.id())
                        .setParameter("all", sealed ? 0 : 1)
                        .setParameter("self", reader.actor().person())
                        .setMaxResults(MOST)
                        .getResultList();
        Set<Long> hidden =
                contributors.hidden(said.stream().map(each -> each.giver().id()).toList());
        return said.stream().map(each -> line(one, each, hidden)).toList();
    }

    private ThanksLine line(Recognition to, RecognitionThanks one, Set<Long> hidden) {
        Person giver = one.giver();
        String name =
                hidden.contains(giver.id())
                        ? WORDS.say("colleague", giver.division().map(Division::name).orElse(""))
                        : giver.fullName();
        return new ThanksLine(
                one.id(),
                name.strip(),
                one.words(),
                LocalDate.ofInstant(one.saidAt(), BangkokClock.ZONE),
                mayRemove(to, one));
    }

    /** Whether the one who asks may write to whoever got it: once, and not to themselves. */
    public boolean mayWrite(Recognition to) {
        return to.state() == RecognitionState.GIVEN
                && rights.allows(Right.CONTRIBUTE)
                && reader.actor().person() != 0
                && !isReceiver(to)
                && own(to).isEmpty();
    }

    /**
     * Writes to whoever got it. The same words sent twice stand there once.
     *
     * @throws RefusedException when rules are broken, or something of the one who asks was there
     * @throws NotThereException when they may not write to them
     */
    public void write(long id, String words) {
        rights.require(Right.CONTRIBUTE);
        Recognition to = locked(id);
        Person self = entities.find(Person.class, reader.actor().person());
        if (self == null || isReceiver(to)) {
            throw new NotThereException();
        }
        Optional<RecognitionThanks> earlier = own(to);
        if (earlier.filter(one -> !one.isRemoved() && one.words().equals(words)).isPresent()) {
            return;
        }
        if (earlier.isPresent()) {
            throw new RefusedException(
                    FIELD, earlier.get().isRemoved() ? "thanksTakenOut" : "thanksThere");
        }
        check(words);
        var made = new RecognitionThanks(id, self, words, clock.instant());
        entities.persist(made);
        entities.flush();
        audit.record(
                AuditAction.RECOGNITION_THANKED,
                Recognitions.object(id),
                "",
                "thanks:" + made.id());
        to.person()
                .ifPresent(
                        who ->
                                notices.tell(
                                        who.id(),
                                        WORDS.say("thanked"),
                                        "/recognitions/" + id + "#thanked"));
    }

    private static void check(String words) {
        RefusedException.unless(TextRule.required(FIELD, LONGEST).check(words));
        List<PersonalData> found = PersonalDataScan.find(words);
        if (!found.isEmpty()) {
            PersonalData first = found.getFirst();
            throw new RefusedException(
                    List.of(
                            new Violation(
                                    FIELD,
                                    "personalInThanks",
                                    first.kind().label(),
                                    first.excerpt())));
        }
    }

    /**
     * Removes words: one's own, those to oneself, or as who looks after words of staff.
     *
     * @throws NotThereException when the one who asks may not, or they are gone already
     */
    public void remove(long id, long thanks) {
        rights.require(Right.CONTRIBUTE);
        Recognition to = locked(id);
        RecognitionThanks one = entities.find(RecognitionThanks.class, thanks);
        if (one == null || one.recognition() != id || one.isRemoved() || !mayRemove(to, one)) {
            throw new NotThereException();
        }
        one.remove(reader.actor().person(), clock.instant());
        entities.flush();
        audit.record(
                AuditAction.RECOGNITION_THANKS_REMOVED,
                Recognitions.object(id),
                "thanks:" + thanks + " · person:" + one.giver().id(),
                "");
    }

    /** What stands there of the one who asks, or was removed by others; they write once. */
    private Optional<RecognitionThanks> own(Recognition to) {
        return entities.createQuery(
                        "select t from RecognitionThanks t join fetch t.giver n"
                                + " where t.recognitionId = :id and n.id = :self",
                        RecognitionThanks.class)
                .setParameter("id", to.id())
                .setParameter("self", reader.actor().person())
                .getResultStream()
                .filter(one -> !one.isRemoved() || one.isRemovedByOthers())
                .findFirst();
    }

    private boolean mayRemove(Recognition to, RecognitionThanks one) {
        return isSelf(one.giver()) || isReceiver(to) || mayModerate(to);
    }

    private boolean mayModerate(Recognition to) {
        return rights.allows(Right.MODERATE, to.subject());
    }

    private boolean isReceiver(Recognition to) {
        return to.isOf(reader.actor().person());
    }

    private boolean isSelf(Person one) {
        return one.id() == reader.actor().person();
    }

    private boolean isNameless(Recognition one) {
        return one.person()
                .filter(who -> !contributors.nameless(List.of(who.id())).isEmpty())
                .isPresent();
    }

    /** Two clicks come one after the other. */
    private Recognition locked(long id) {
        Recognition one = recognitions.find(id).orElseThrow(NotThereException::new);
        if (one.state() != RecognitionState.GIVEN) {
            throw new NotThereException();
        }
        entities.lock(one, LockModeType.PESSIMISTIC_WRITE);
        return one;
    }
}
