package khlang.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.database.LikePattern;
import khlang.organization.Person;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Who works here and knows what; for staff. */
@ApplicationScoped
@Transactional
public class Colleagues {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final String HERE = "(p.validTo is null or p.validTo >= :today)";
    private static final String SHOWN =
            " not exists (select h.personId from Contributor h"
                    + " where h.personId = p.id and h.topicsHidden = true)";
    private static final String NAMED =
            "concat(p.title, p.firstName, ' ', p.lastName) like :words" + LikePattern.ESCAPE;
    private static final String SAYS =
            "exists (select c.personId from Contributor c where c.personId = p.id"
                    + " and c.topicsHidden = false and c.about like :words"
                    + LikePattern.ESCAPE
                    + ")";

    @PersistenceContext EntityManager entities;
    @Inject @Any Instance<TopicSource> sources;
    @Inject Contributors contributors;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Who is looked for.
     *
     * @param words part of a name or a topic; empty for everybody
     * @param division the slug; empty for all
     */
    public record Wanted(String words, String division) {}

    /** Somebody, and what shows that they know about something. */
    public record Knowing(Person person, KnownTopic topic) {}

    /** A search at work: who is meant besides those whose names fit. */
    private record Search(Wanted wanted, Set<Long> knowing) {

        String where() {
            String where = " where " + HERE;
            if (!wanted.words().isEmpty()) {
                String knows = knowing.isEmpty() ? "" : " or (p.id in :knowing and" + SHOWN + ")";
                where += " and (" + NAMED + " or " + SAYS + knows + ")";
            }
            return wanted.division().isEmpty() ? where : where + " and d.slug = :division";
        }

        <T> TypedQuery<T> with(TypedQuery<T> query, LocalDate today) {
            query.setParameter("today", today);
            if (!wanted.words().isEmpty()) {
                query.setParameter(
                        "words",
                        LikePattern.containing(wanted.words())
                                .replaceAll("\\p{javaWhitespace}", "%"));
                if (!knowing.isEmpty()) {
                    query.setParameter("knowing", knowing);
                }
            }
            if (!wanted.division().isEmpty()) {
                query.setParameter("division", wanted.division());
            }
            return query;
        }
    }

    /** How many there are. */
    public long count(Wanted wanted) {
        Search search = search(wanted);
        return search.with(
                        entities.createQuery(
                                "select count(p) from Person p left join p.division d"
                                        + search.where(),
                                Long.class),
                        LocalDate.now(clock))
                .getSingleResult();
    }

    /**
     * A page of them, by first name.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<Person> list(Wanted wanted, int offset, int size) {
        Search search = search(wanted);
        return search.with(
                        entities.createQuery(
                                "select p from Person p join fetch p.position"
                                        + " left join fetch p.division d"
                                        + search.where()
                                        + " order by p.firstName, p.lastName, p.id",
                                Person.class),
                        LocalDate.now(clock))
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList();
    }

    private Search search(Wanted wanted) {
        rights.require(Right.READ_STAFF);
        var knowing = new HashSet<Long>();
        if (!wanted.words().isEmpty()) {
            sources.forEach(one -> knowing.addAll(one.whoKnows(wanted.words())));
        }
        return new Search(wanted, knowing);
    }

    /**
     * Who knows about some of several words, and what shows it: who knows about most of them first,
     * then by name. Whoever does not want shown what they know is not among them.
     *
     * @param words a few, none of them blank; every one is asked for in each room
     * @param most how many at most, a dozen or fewer
     */
    public List<Knowing> knowing(List<String> words, int most) {
        rights.require(Right.READ_STAFF);
        Map<Long, Integer> known = new HashMap<>();
        for (String word : words) {
            Set<Long> people = new HashSet<>();
            sources.forEach(one -> people.addAll(one.whoKnows(word)));
            people.forEach(one -> known.merge(one, 1, Integer::sum));
        }
        return willing(known.keySet()).stream()
                .sorted(Comparator.comparingInt(one -> -known.get(one.id())))
                .limit(most)
                .flatMap(one -> proof(one, words).stream())
                .toList();
    }

    /**
     * Those of some people who work here today and want shown what they know, with their divisions,
     * by first name.
     */
    public List<Person> willing(Collection<Long> people) {
        rights.require(Right.READ_STAFF);
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Person p left join fetch p.division where "
                                        + HERE
                                        + " and p.id in :people and"
                                        + SHOWN
                                        + " order by p.firstName, p.lastName, p.id",
                                Person.class)
                        .setParameter("today", LocalDate.now(clock))
                        .setParameter("people", people)
                        .getResultList();
    }

    private Optional<Knowing> proof(Person person, List<String> words) {
        return topics(person).stream()
                .max(Comparator.comparingLong(topic -> matches(topic, words)))
                .map(topic -> new Knowing(person, topic));
    }

    private static long matches(KnownTopic topic, List<String> words) {
        return words.stream()
                .filter(one -> topic.topic().contains(one) || topic.what().contains(one))
                .count();
    }

    /** Somebody who works here today. */
    public Optional<Person> find(long person) {
        rights.require(Right.READ_STAFF);
        return Optional.ofNullable(entities.find(Person.class, person))
                .filter(one -> !one.hasLeft(LocalDate.now(clock)));
    }

    /** What somebody says of themselves; silent when they do not want what they know shown. */
    public SelfDescription description(Person person) {
        SelfDescription said = contributors.of(person.id());
        return said.topicsHidden() ? new SelfDescription("", said.nameHidden(), true) : said;
    }

    /** As {@link #description}, of several, by key; who has said nothing is missing. */
    public Map<Long, String> about(Collection<Person> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c from Contributor c where c.personId in :people"
                                + " and c.topicsHidden = false and c.about <> ''",
                        Contributor.class)
                .setParameter("people", people.stream().map(Person::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Contributor::personId, one -> one.description().about()));
    }

    /** What somebody knows about; nothing when they do not want it shown. */
    public List<KnownTopic> topics(Person person) {
        rights.require(Right.READ_STAFF);
        return contributors.of(person.id()).topicsHidden()
                ? List.of()
                : sources.stream().flatMap(one -> one.topics(person.id()).stream()).toList();
    }
}
