package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.calendar.FiscalYear;

/** Tells what people's posts make of them; accounts get their roles from it. */
@ApplicationScoped
@Transactional
public class Standings {

    /**
     * A head is who holds the position that the division names as its head's. A committee sits
     * until the next one of its name is appointed, also when a new fiscal year has begun meanwhile.
     */
    private static final String STANDING =
            """
            SELECT TRIM(CONCAT(p.title, p.first_name, ' ', p.last_name)),
                   pos.name,
                   COALESCE(own.slug, ''),
                   COALESCE((SELECT GROUP_CONCAT(d.slug) FROM division d
                       WHERE d.head_position = pos.name
                         AND (d.valid_to IS NULL OR d.valid_to >= ?2)), ''),
                   COALESCE((SELECT GROUP_CONCAT(DISTINCT s.role)
                       FROM seat_holder h
                       JOIN committee_seat s ON s.id = h.seat_id
                       JOIN committee c ON c.id = s.committee_id
                       WHERE h.person_id = p.id
                         AND (h.valid_from IS NULL OR h.valid_from <= ?2)
                         AND (h.valid_to IS NULL OR h.valid_to >= ?2)
                         AND c.fiscal_year = (SELECT MAX(newest.fiscal_year) FROM committee newest
                             WHERE newest.slug = c.slug AND newest.fiscal_year <= ?3)), ''),
                   (p.valid_from IS NULL OR p.valid_from <= ?2)
                       AND (p.valid_to IS NULL OR p.valid_to >= ?2)
            FROM person p
            JOIN staff_position pos ON pos.id = p.position_id
            LEFT JOIN division own ON own.id = p.division_id
            WHERE p.id = ?1
            """;

    @PersistenceContext EntityManager entities;

    /**
     * What somebody is on a day.
     *
     * @param person the person's key
     * @param day in Bangkok
     * @return empty when there is no such person
     */
    public Optional<Standing> of(long person, LocalDate day) {
        List<?> rows =
                entities.createNativeQuery(STANDING)
                        .setParameter(1, person)
                        .setParameter(2, day)
                        .setParameter(3, FiscalYear.containing(day).buddhistYear())
                        .getResultList();
        return rows.stream().findFirst().map(row -> standing(person, (Object[]) row));
    }

    /**
     * The one who works here on a day and has an e-mail address; letters count alike whether large
     * or small.
     *
     * @param email may be empty
     * @return the person's key; empty when nobody has it, or several have
     */
    public Optional<Long> employedWith(String email, LocalDate day) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                SELECT p.id, p.email FROM person p
                                WHERE p.email = ?1
                                  AND (p.valid_from IS NULL OR p.valid_from <= ?2)
                                  AND (p.valid_to IS NULL OR p.valid_to >= ?2)
                                """)
                        .setParameter(1, email)
                        .setParameter(2, day)
                        .getResultList();
        // The database takes more signs for equal than a mail server does.
        List<Long> found =
                rows.stream()
                        .map(Object[].class::cast)
                        .filter(row -> !email.isEmpty() && email.equalsIgnoreCase((String) row[1]))
                        .map(row -> ((Number) row[0]).longValue())
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /**
     * Whether a person has an e-mail address that nobody else who works here has.
     *
     * @param person the person's key; 0 for none
     */
    public boolean hasOwnAddress(long person, LocalDate day) {
        List<?> rows =
                entities.createNativeQuery("SELECT COALESCE(email, '') FROM person WHERE id = ?1")
                        .setParameter(1, person)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .flatMap(email -> employedWith(email.toString(), day))
                .filter(found -> found == person)
                .isPresent();
    }

    private static Standing standing(long person, Object[] row) {
        boolean employed = ((Number) row[5]).intValue() == 1;
        Set<String> roles = employed ? split(row[4]) : Set.of();
        return new Standing(
                person,
                row[0].toString(),
                row[1].toString(),
                row[2].toString(),
                employed ? split(row[3]) : Set.of(),
                !roles.isEmpty(),
                roles.stream().anyMatch(role -> role.endsWith("SECRETARY")),
                employed);
    }

    private static Set<String> split(Object list) {
        String text = list.toString();
        return text.isEmpty() ? Set.of() : Set.of(text.split(","));
    }
}
