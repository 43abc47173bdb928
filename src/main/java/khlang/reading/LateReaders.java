package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.identity.Approvers;
import khlang.notification.Notices;
import khlang.notification.OnceAWeek;

/**
 * Tells heads once a week how many of their division are late with what they are asked to read.
 * Numbers alone: the names stand on the page that is for the head.
 */
@ApplicationScoped
public class LateReaders {

    private static final Duration FIRST = Duration.ofSeconds(45);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 500;

    @PersistenceContext EntityManager entities;
    @Inject Rounds rounds;
    @Inject LateReaders self; // so that a round is a transaction
    @Inject OnceAWeek weekly;
    @Inject Circles circles;
    @Inject Approvers heads;
    @Inject Notices notices;
    @Inject Clock clock;

    /** Late people of a division, and what they are late with, by their keys. */
    private record Late(Set<Long> people, Set<Long> documents) {

        Late() {
            this(new HashSet<>(), new HashSet<>());
        }

        void add(AskedPerson one, Circle circle) {
            people.add(one.member().person());
            documents.add(circle.document().id());
        }
    }

    void start(@Observes DatabaseReady ready) {
        rounds.begin(FIRST, PAUSE, "Heads are not told of late readers", () -> self.tell());
    }

    /** Tells this week's numbers, unless that was done. */
    @Transactional
    public void tell() {
        if (!weekly.begins("late-readers")) {
            return;
        }
        late().forEach(
                        (division, late) ->
                                heads.waitedFor(division, Set.of())
                                        .forEach(
                                                person ->
                                                        notices.tell(
                                                                person,
                                                                Words.SAY.say(
                                                                        "lateDivision",
                                                                        late.people().size(),
                                                                        late.documents().size()),
                                                                "/reading/must")));
    }

    /** By the slugs of divisions; those above them have no head to be told. */
    private Map<String, Late> late() {
        LocalDate today = LocalDate.now(clock);
        List<MustRead> open =
                entities.createQuery(
                                "select m from MustRead m where m.endedOn is null order by m.id",
                                MustRead.class)
                        .setMaxResults(MOST)
                        .getResultList();
        Map<String, Late> late = new TreeMap<>();
        for (Circle circle : circles.of(open)) {
            circle.people().stream()
                    .filter(one -> one.isLate(today) && !one.member().division().isEmpty())
                    .forEach(
                            one ->
                                    late.computeIfAbsent(
                                                    one.member().division(), none -> new Late())
                                            .add(one, circle));
        }
        return late;
    }
}
