package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;

/**
 * Tells who, with an account that works today, may approve a division's texts: its heads, by their
 * post or by a role that was given, and the administrators. {@code rights.md} says the same.
 */
@ApplicationScoped
@Transactional
public class Approvers {

    private static final String HOLDERS =
            """
            WITH able AS (
                SELECT a.id AS account, p.id AS person, pos.name AS post
                FROM account a
                JOIN person p ON p.id = a.person_id
                JOIN staff_position pos ON pos.id = p.position_id
                WHERE a.state = 'ACTIVE'
                  AND (p.valid_from IS NULL OR p.valid_from <= ?2)
                  AND (p.valid_to IS NULL OR p.valid_to >= ?2))
            SELECT able.person, 'HEAD' FROM able
            JOIN division d ON d.slug = ?1 AND d.head_position = able.post
                AND (d.valid_to IS NULL OR d.valid_to >= ?2)
            UNION
            SELECT able.person, g.role FROM able
            JOIN role_grant g ON g.account_id = able.account
            WHERE (g.role = 'ADMINISTRATOR' OR (g.role = 'HEAD' AND g.division = ?1))
              AND (g.valid_from IS NULL OR g.valid_from <= ?2)
              AND (g.valid_to IS NULL OR g.valid_to >= ?2)
            UNION
            SELECT able.person, b.role FROM able
            JOIN external_identity x ON x.account_id = able.account
            JOIN group_grant b ON b.external_identity_id = x.id
            WHERE b.role = 'ADMINISTRATOR' OR (b.role = 'HEAD' AND b.division = ?1)
            """;

    private static final String EDITORS =
            """
            WITH able AS (
                SELECT a.id AS account, p.id AS person
                FROM account a
                JOIN person p ON p.id = a.person_id
                WHERE a.state = 'ACTIVE'
                  AND (p.valid_from IS NULL OR p.valid_from <= ?2)
                  AND (p.valid_to IS NULL OR p.valid_to >= ?2))
            SELECT able.person FROM able
            JOIN role_grant g ON g.account_id = able.account
            WHERE g.role = 'EDITOR' AND g.division = ?1
              AND (g.valid_from IS NULL OR g.valid_from <= ?2)
              AND (g.valid_to IS NULL OR g.valid_to >= ?2)
            UNION
            SELECT able.person FROM able
            JOIN external_identity x ON x.account_id = able.account
            JOIN group_grant b ON b.external_identity_id = x.id
            WHERE b.role = 'EDITOR' AND b.division = ?1
            """;

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * The people whom a text of a division waits for: its heads; where it has none that can sign
     * in, the administrators.
     *
     * @param division its slug
     * @param authors the keys of those who wrote the text; they are left out
     */
    public Set<Long> waitedFor(String division, Collection<Long> authors) {
        Map<Long, Boolean> all = holders(division);
        all.keySet().removeAll(authors);
        Set<Long> heads = new HashSet<>(all.keySet());
        heads.removeIf(person -> !all.get(person));
        return heads.isEmpty() ? all.keySet() : heads;
    }

    /**
     * The people who, with an account that works today, edit a division's documents by a role that
     * was given.
     *
     * @param division its slug
     */
    public Set<Long> editors(String division) {
        Set<Long> editors = new HashSet<>();
        for (Object key :
                entities.createNativeQuery(EDITORS)
                        .setParameter(1, division)
                        .setParameter(2, LocalDate.now(clock))
                        .getResultList()) {
            editors.add(((Number) key).longValue());
        }
        return editors;
    }

    /**
     * Whether the one who asks may approve a text that they have written: the head of a division
     * that has no other, and whoever may approve where nobody else may.
     */
    public boolean mayApproveOwn(String division) {
        if (!rights.allows(Right.PUBLISH, Subject.of(division))) {
            return false;
        }
        Map<Long, Boolean> others = holders(division);
        others.remove(reader.actor().person());
        boolean isHead = reader.actor().divisions(Role.HEAD).contains(division);
        return isHead ? !others.containsValue(true) : others.isEmpty();
    }

    /** People's keys; true for heads of the division. */
    private Map<Long, Boolean> holders(String division) {
        var holders = new LinkedHashMap<Long, Boolean>();
        for (Object row :
                entities.createNativeQuery(HOLDERS)
                        .setParameter(1, division)
                        .setParameter(2, LocalDate.now(clock))
                        .getResultList()) {
            Object[] columns = (Object[]) row;
            holders.merge(
                    ((Number) columns[0]).longValue(),
                    columns[1].toString().equals(Role.HEAD.name()),
                    Boolean::logicalOr);
        }
        return holders;
    }
}
