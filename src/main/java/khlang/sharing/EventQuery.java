package khlang.sharing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.database.LikePattern;

/** A filter in the database's language. */
final class EventQuery {

    private static final String LINE =
            "select e.id, e.kind, e.state, e.title, e.place, e.heldOn, d.shortName, e.kmSharing,"
                    + " e.kmClimate,"
                    + " (select count(t) from SharingTopic t where t.eventId = e.id),"
                    + " (select count(a) from SharingAttendee a where a.eventId = e.id),"
                    + " e.outsiders, e.sample, e.recordedAt"
                    + " from SharingEvent e left join e.division d";

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    EventQuery(EventFilter filter) {
        if (!filter.words().isBlank()) {
            and(
                    "(e.title like :words"
                            + LikePattern.ESCAPE
                            + " or e.place like :words"
                            + LikePattern.ESCAPE
                            + " or exists (select w.id from SharingTopic w where w.eventId = e.id"
                            + " and w.title like :words"
                            + LikePattern.ESCAPE
                            + "))");
            parameters.put("words", LikePattern.containing(filter.words()));
        }
        filter.year().ifPresent(year -> between("year", year.firstDay(), year.lastDay()));
        filter.month().ifPresent(month -> between("month", month.atDay(1), month.atEndOfMonth()));
        filter.kind()
                .ifPresent(
                        kind -> {
                            and("e.kind = :kind");
                            parameters.put("kind", kind);
                        });
        if (!filter.division().isEmpty()) {
            and("d.slug = :division");
            parameters.put("division", filter.division());
        }
    }

    private void between(String name, LocalDate first, LocalDate last) {
        and("e.heldOn between :%1$sFirst and :%1$sLast".formatted(name));
        parameters.put(name + "First", first);
        parameters.put(name + "Last", last);
    }

    private void and(String condition) {
        where.append(" and ").append(condition);
    }

    long count(EntityManager entities) {
        return with(entities.createQuery(
                        "select count(e) from SharingEvent e left join e.division d" + where,
                        Long.class))
                .getSingleResult();
    }

    /** The latest first. */
    List<EventLine> list(EntityManager entities, int offset, int limit) {
        return with(
                        entities.createQuery(
                                LINE
                                        + where
                                        + " order by e.heldOn desc, e.beginsAt desc, e.id desc",
                                Object[].class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(EventQuery::line)
                .toList();
    }

    private static EventLine line(Object[] row) {
        return new EventLine(
                (Long) row[0],
                (EventKind) row[1],
                (EventState) row[2],
                (String) row[3],
                (String) row[4],
                (LocalDate) row[5],
                row[6] == null ? "" : (String) row[6],
                (Boolean) row[7],
                (Boolean) row[8],
                (Long) row[9],
                (Long) row[10] + (Integer) row[11],
                (Boolean) row[12],
                (Instant) row[13]);
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
