package khlang.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.organization.Person;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/** All that is given, whichever room it is given in; for staff. */
@ApplicationScoped
@Transactional
public class Contributions {

    @PersistenceContext EntityManager entities;
    @Inject @Any Instance<ContributionSource> sources;
    @Inject Contributors contributors;
    @Inject Rights rights;
    @Inject CurrentReader reader;

    /** What everybody has given in a year; named as the one who asks may see it. */
    public WorkYear of(FiscalYear year) {
        rights.require(Right.READ_STAFF);
        return works(find(ContributionSpan.of(year)));
    }

    /** What the one who asks has given in a year; nothing for who is no person of the office. */
    public WorkYear own(FiscalYear year) {
        long self = reader.actor().person();
        return self == 0
                ? new WorkYear(List.of())
                : works(find(ContributionSpan.of(year, self)))
                        .only(new WorkFilter("", Optional.empty(), Optional.empty(), false));
    }

    /** Each part of it, as the rooms tell it. */
    List<Contribution> find(ContributionSpan span) {
        return sources.stream()
                .flatMap(one -> one.in(span).stream())
                .filter(one -> span.asksFor(one.person()) && span.holds(one.day()))
                .distinct()
                .toList();
    }

    private WorkYear works(List<Contribution> found) {
        Map<String, List<Contribution>> byWork = new LinkedHashMap<>();
        found.forEach(
                one -> byWork.computeIfAbsent(one.work(), none -> new ArrayList<>()).add(one));
        Set<Long> people = found.stream().map(Contribution::person).collect(Collectors.toSet());
        Map<Long, String> names = names(people);
        Set<Long> hidden = contributors.hidden(people);
        Set<String> thanked = thanked();
        return new WorkYear(
                byWork.entrySet().stream()
                        .map(
                                one ->
                                        work(
                                                one.getValue(),
                                                names,
                                                hidden,
                                                thanked.contains(one.getKey())))
                        .toList());
    }

    private Work work(
            List<Contribution> parts, Map<Long, String> names, Set<Long> hidden, boolean thanked) {
        Contribution first = parts.getFirst();
        var givers = new ArrayList<Giver>();
        names.forEach(
                (person, name) ->
                        parts.stream()
                                .filter(one -> one.person() == person && !hidden.contains(person))
                                .findFirst()
                                .map(one -> new Giver(person, name, one.division()))
                                .ifPresent(givers::add));
        parts.stream()
                .filter(one -> hidden.contains(one.person()))
                .map(one -> new Giver(0, "", one.division()))
                .forEach(givers::add);
        long self = reader.actor().person();
        return new Work(
                first.work(),
                first.kind(),
                first.day(),
                first.what(),
                first.address(),
                givers,
                self != 0 && parts.stream().anyMatch(one -> one.person() == self),
                thanked);
    }

    /** Full names by key, in the order in which people read them. */
    private Map<Long, String> names(Collection<Long> people) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (!people.isEmpty()) {
            entities.createQuery(
                            "select p from Person p where p.id in :people"
                                    + " order by p.firstName, p.lastName, p.id",
                            Person.class)
                    .setParameter("people", people)
                    .getResultList()
                    .forEach(one -> names.put(one.id(), one.fullName()));
        }
        return names;
    }

    /** What the one who asks has said thanks for. */
    private Set<String> thanked() {
        long self = reader.actor().person();
        return self == 0
                ? Set.of()
                : new HashSet<>(
                        entities.createQuery(
                                        "select t.contribution from Thanks t where t.giver = :self",
                                        String.class)
                                .setParameter("self", self)
                                .getResultList());
    }
}
