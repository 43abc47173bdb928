package khlang.organization;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.database.LikePattern;

/** A filter in the database's language. */
final class PeopleQuery {

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    PeopleQuery(PeopleFilter filter) {
        if (!filter.words().isBlank()) {
            and("concat(p.title, p.firstName, ' ', p.lastName) like :words" + LikePattern.ESCAPE);
            // Between two words there may be more blanks, or other words.
            parameters.put(
                    "words",
                    LikePattern.containing(filter.words().strip())
                            .replaceAll("\\p{javaWhitespace}", "%"));
        }
        if (filter.division().equals(PeopleFilter.ABOVE)) {
            and("p.division is null");
        } else if (!filter.division().isEmpty()) {
            andSlug("p.division.slug", "division", filter.division());
        }
        if (!filter.staffType().isEmpty()) {
            andSlug("p.staffType.slug", "staffType", filter.staffType());
        }
        switch (filter.state()) {
            case WORKING -> {
                and("(p.validTo is null or p.validTo >= :day)");
                parameters.put("day", filter.day());
            }
            case LEFT -> {
                and("p.validTo < :day");
                parameters.put("day", filter.day());
            }
            case ALL -> {}
        }
    }

    List<Person> list(EntityManager entities, int offset, int limit) {
        return with(entities.createQuery(
                        "select p from Person p join fetch p.position"
                                + " left join fetch p.division join fetch p.staffType"
                                + where
                                + " order by p.firstName, p.lastName, p.id",
                        Person.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(EntityManager entities) {
        return with(entities.createQuery("select count(p) from Person p" + where, Long.class))
                .getSingleResult();
    }

    /** Nobody is found by what is no slug. */
    private void andSlug(String column, String name, String slug) {
        if (!Checks.isSlug(slug)) {
            and("1 = 0");
            return;
        }
        and(column + " = :" + name);
        parameters.put(name, slug);
    }

    private void and(String condition) {
        where.append(" and ").append(condition);
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
