package khlang.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.database.InstantColumn;
import khlang.language.Sentences;
import khlang.notification.Notices;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Says thanks: once for each work, to all who gave it. How often it was said nobody is told, so
 * that it never becomes a race; those who gave see who has.
 */
@ApplicationScoped
@Transactional
public class Thanking {

    private static final Sentences WORDS = new Sentences("khlang.contribution.words");
    private static final int TITLE = 300;

    @PersistenceContext EntityManager entities;
    @Inject Contributions contributions;
    @Inject Contributors contributors;
    @Inject Notices notices;
    @Inject Rights rights;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * Says thanks; a second time changes nothing. Notices that nobody has looked at yet are not
     * repeated, whoever else says thanks for the same work.
     *
     * @param year in which it was given
     * @param work its key
     * @return whether it is said now; not when nobody gave that in the year, or the one who asks
     *     did
     */
    public boolean say(FiscalYear year, String work) {
        rights.require(Right.CONTRIBUTE);
        long self = reader.actor().person();
        List<Contribution> parts =
                contributions.find(ContributionSpan.of(year)).stream()
                        .filter(one -> one.work().equals(work))
                        .toList();
        boolean isOwn = parts.stream().anyMatch(one -> one.person() == self);
        if (self == 0 || parts.isEmpty() || isOwn) {
            return false;
        }
        // Two clicks at once are one: the key refuses the second.
        int added =
                entities.createNativeQuery(
                                "INSERT IGNORE INTO thanks (contribution, giver, given_at)"
                                        + " VALUES (?, ?, ?)")
                        .setParameter(1, work)
                        .setParameter(2, self)
                        .setParameter(
                                3,
                                LocalDateTime.ofInstant(InstantColumn.now(clock), ZoneOffset.UTC))
                        .executeUpdate();
        if (added > 0) {
            parts.forEach(one -> tell(one, year));
        }
        return true;
    }

    private void tell(Contribution one, FiscalYear year) {
        String what = one.what().length() <= TITLE ? one.what() : one.what().substring(0, TITLE);
        notices.tell(
                one.person(),
                WORDS.say("thanked", one.kind().label(), what),
                "/me/contributions?year=" + year.buddhistYear());
    }

    /**
     * Who has said thanks for works of the one who asks.
     *
     * @return by the key of the work, by name; who is not named, last and by the division of today
     */
    public Map<String, List<Giver>> received(WorkYear own) {
        Set<String> works =
                own.works().stream().filter(Work::isOwn).map(Work::key).collect(Collectors.toSet());
        if (works.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows =
                entities.createQuery(
                                "select t.contribution, p from Thanks t, Person p"
                                        + " where p.id = t.giver and t.contribution in :works"
                                        + " order by p.firstName, p.lastName, p.id",
                                Object[].class)
                        .setParameter("works", works)
                        .getResultList();
        Set<Long> hidden =
                contributors.hidden(rows.stream().map(row -> ((Person) row[1]).id()).toList());
        Map<String, List<Giver>> received = new HashMap<>();
        for (Object[] row : rows) {
            var person = (Person) row[1];
            String division = person.division().map(Division::slug).orElse("");
            List<Giver> of = received.computeIfAbsent((String) row[0], none -> new ArrayList<>());
            if (hidden.contains(person.id())) {
                of.addLast(new Giver(0, "", division));
            } else {
                int named = (int) of.stream().filter(Giver::isNamed).count();
                of.add(named, new Giver(person.id(), person.fullName(), division));
            }
        }
        return received;
    }
}
