package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Keeps the posts. */
@ApplicationScoped
@Transactional
public class Positions {

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject StaffTypes staffTypes;
    @Inject Event<OrganizationChanged> changed;
    @Inject Rights rights;
    @Inject AuditLog audit;

    /** All posts: those above the divisions first, then division by division. */
    public List<Position> all() {
        return entities.createQuery(
                        """
                        select p from Position p left join fetch p.division d
                        join fetch p.staffType
                        order by coalesce(d.sortOrder, -1), p.sortOrder, p.name
                        """,
                        Position.class)
                .getResultList();
    }

    /** A post by its key. */
    public Optional<Position> position(long id) {
        return Optional.ofNullable(entities.find(Position.class, id));
    }

    /** How many people work in each post on a day, by the post's key. */
    public Map<Long, Long> holders(java.time.LocalDate day) {
        return entities.createQuery(
                        """
                        select p.position.id, count(p) from Person p
                        where (p.validFrom is null or p.validFrom <= :day)
                          and (p.validTo is null or p.validTo >= :day)
                        group by p.position.id
                        """,
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * An administrator adds a post.
     *
     * @return its key
     * @throws RefusedException when rules are broken
     */
    public long add(PositionDescription described) {
        rights.require(Right.ADMINISTER);
        organization.oneAtATime();
        Directory directory = directory();
        check(described, 0, directory);
        Position position = make(described, directory);
        position.fromFile().edit();
        entities.persist(position);
        entities.flush();
        tell(position, "");
        return position.id();
    }

    /**
     * An administrator changes a post.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, PositionDescription described) {
        rights.require(Right.ADMINISTER);
        organization.oneAtATime();
        Position known = entities.find(Position.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(known.version(), version);
        Directory directory = directory();
        check(described, id, directory);
        String before = Words.of(known);
        describe(known, described, directory);
        known.fromFile().edit();
        tell(known, before);
    }

    /** The organisation file says what a post is. Divisions and kinds of staff come before. */
    TakenOver takeOver(PositionDescription says, Directory directory) {
        Optional<Position> stored =
                named("fileName", says.name()).or(() -> named("name", says.name()));
        if (stored.isEmpty()) {
            Position made = make(says, directory);
            made.isInFile();
            entities.persist(made);
            return made.fromFile().made(says);
        }
        Position known = stored.get();
        return known.fromFile()
                .takeOver(
                        known.description(),
                        says,
                        () -> {
                            describe(known, says, directory);
                            known.isInFile();
                        });
    }

    /** Posts, divisions and kinds of staff as they are now. */
    Directory directory() {
        return new Directory(all(), organization.divisions(), staffTypes.all());
    }

    private void check(PositionDescription described, long id, Directory directory) {
        RefusedException.unless(
                new Checks()
                        .and(described.check())
                        .that(
                                described.division().isEmpty()
                                        || directory.division(described.division()).isPresent(),
                                "division",
                                "choose")
                        .that(
                                directory.staffType(described.staffType()).isPresent(),
                                "staffType",
                                "choose")
                        .violations());
        boolean taken =
                directory.position(described.name()).filter(one -> one.id() != id).isPresent()
                        || named("name", described.name())
                                .filter(one -> one.id() != id)
                                .isPresent();
        if (taken) {
            throw new RefusedException("name", "nameTaken");
        }
    }

    /** The database's idea of what is the same name is the one that counts. */
    private Optional<Position> named(String column, String name) {
        return entities.createQuery(
                        "select p from Position p where p." + column + " = :name", Position.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private static Position make(PositionDescription described, Directory directory) {
        return new Position(
                described,
                directory.division(described.division()).orElse(null),
                directory.staffType(described.staffType()).orElseThrow());
    }

    private static void describe(
            Position known, PositionDescription described, Directory directory) {
        known.describe(
                described,
                directory.division(described.division()).orElse(null),
                directory.staffType(described.staffType()).orElseThrow());
    }

    private void tell(Position position, String before) {
        audit.record(
                AuditAction.ORGANIZATION_CHANGED,
                "position:" + position.id(),
                before,
                Words.of(position));
        changed.fire(new OrganizationChanged());
    }
}
