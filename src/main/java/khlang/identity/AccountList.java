package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;

/** Lists accounts, and people who have none, for those who look after them. */
@ApplicationScoped
@Transactional
public class AccountList {

    private static final String PERSON_NAME =
            "TRIM(CONCAT(p.title, p.first_name, ' ', p.last_name))";
    private static final String WORKS_HERE =
            "(p.valid_from IS NULL OR p.valid_from <= ?2) AND (p.valid_to IS NULL OR p.valid_to >= ?2)";

    private static final String ACCOUNTS =
            """
            FROM account a
            LEFT JOIN person p ON p.id = a.person_id
            LEFT JOIN staff_position pos ON pos.id = p.position_id
            WHERE (CONVERT(a.user_name USING utf8mb4) LIKE ?1 OR a.display_name LIKE ?1
                   OR CONCAT(p.title, p.first_name, ' ', p.last_name) LIKE ?1)
              AND (?2 = '' OR a.state = ?2)
            """;

    private static final String PEOPLE =
            """
            FROM person p
            JOIN staff_position pos ON pos.id = p.position_id
            LEFT JOIN division d ON d.id = p.division_id
            LEFT JOIN account a ON a.person_id = p.id
            WHERE a.id IS NULL AND CONCAT(p.title, p.first_name, ' ', p.last_name) LIKE ?1
              AND (p.valid_from IS NULL OR p.valid_from <= ?2)
              AND (p.valid_to IS NULL OR p.valid_to >= ?2)
            """;

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many accounts there are. */
    public long count(AccountFilter filter) {
        rights.require(Right.HELP_SIGN_IN);
        Query query = filtered("SELECT COUNT(*) " + ACCOUNTS, filter);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** The accounts of one page, by user name. */
    public List<AccountSummary> page(AccountFilter filter, int offset, int size) {
        rights.require(Right.HELP_SIGN_IN);
        Query query =
                filtered(
                        "SELECT a.id, a.user_name, COALESCE("
                                + PERSON_NAME
                                + ", a.display_name), COALESCE(pos.name, ''), a.state,"
                                + " COALESCE((SELECT GROUP_CONCAT(DISTINCT g.role) FROM role_grant"
                                + " g WHERE g.account_id = a.id), ''), p.id IS NULL OR ("
                                + WORKS_HERE.replace("?2", "?3")
                                + "), a.last_sign_in_at "
                                + ACCOUNTS
                                + " ORDER BY a.user_name",
                        filter);
        query.setParameter(3, LocalDate.now(clock));
        return rows(query, offset, size).stream().map(AccountList::summary).toList();
    }

    private Query filtered(String sql, AccountFilter filter) {
        return entities.createNativeQuery(sql)
                .setParameter(1, like(filter.words()))
                .setParameter(2, filter.state().map(AccountState::name).orElse(""));
    }

    /** How many people work here and have no account. */
    public long countPeople(String words) {
        rights.require(Right.ADMINISTER);
        Query query = entities.createNativeQuery("SELECT COUNT(*) " + PEOPLE);
        return ((Number) people(query, words).getSingleResult()).longValue();
    }

    /** Those of one page, by name. */
    public List<PersonWithoutAccount> people(String words, int offset, int size) {
        rights.require(Right.ADMINISTER);
        Query query =
                entities.createNativeQuery(
                        select() + PEOPLE + " ORDER BY p.first_name, p.last_name, p.id");
        return rows(people(query, words), offset, size).stream().map(this::person).toList();
    }

    /** One of them. */
    public Optional<PersonWithoutAccount> person(long key) {
        rights.require(Right.ADMINISTER);
        Query query = entities.createNativeQuery(select() + PEOPLE + " AND p.id = ?3");
        query.setParameter(3, key);
        return rows(people(query, ""), 0, 1).stream().map(this::person).findFirst();
    }

    private static String select() {
        return "SELECT p.id, "
                + PERSON_NAME
                + ", pos.name, COALESCE(d.name, ''), COALESCE(p.email, '') ";
    }

    private Query people(Query query, String words) {
        return query.setParameter(1, like(words)).setParameter(2, LocalDate.now(clock));
    }

    private static String like(String words) {
        return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static List<Object[]> rows(Query query, int offset, int size) {
        List<?> rows = query.setFirstResult(offset).setMaxResults(size).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static AccountSummary summary(Object[] row) {
        return new AccountSummary(
                ((Number) row[0]).longValue(),
                row[1].toString(),
                row[2].toString(),
                row[3].toString(),
                AccountState.valueOf(row[4].toString()),
                roles(row[5].toString()),
                ((Number) row[6]).intValue() == 1,
                Optional.ofNullable(row[7]).map(AccountList::instant));
    }

    private static Instant instant(Object column) {
        LocalDateTime local =
                column instanceof Timestamp old ? old.toLocalDateTime() : (LocalDateTime) column;
        return local.toInstant(ZoneOffset.UTC);
    }

    private static Set<Role> roles(String list) {
        return Arrays.stream(list.split(","))
                .filter(one -> !one.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private PersonWithoutAccount person(Object[] row) {
        long key = ((Number) row[0]).longValue();
        return new PersonWithoutAccount(
                key,
                row[1].toString(),
                row[2].toString(),
                row[3].toString(),
                free(suggestion(row[4].toString(), key)));
    }

    /** The first part of the e-mail address is what people are used to. */
    static String suggestion(String email, long person) {
        String name = NewAccount.asStored(email.replaceFirst("@.*$", ""));
        return NewAccount.isUserName(name) ? name : "staff" + person;
    }

    private String free(String name) {
        Number taken =
                (Number)
                        entities.createNativeQuery(
                                        "SELECT COUNT(*) FROM account WHERE user_name=?1")
                                .setParameter(1, name)
                                .getSingleResult();
        return taken.intValue() == 0 ? name : name + "." + (taken.intValue() + 1);
    }
}
