package khlang.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.Person;

/** Reads and writes the rows behind the monthly numbers; it asks nobody's rights. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TallyRows {

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject Clock clock;

    /** A division that reports. */
    Optional<Division> division(String slug) {
        return organization.namedDivision(slug);
    }

    Optional<ChannelReport> report(Division division, YearMonth month) {
        return entities.createQuery(
                        "select r from ChannelReport r left join fetch r.savedBy"
                                + " left join fetch r.confirmedBy"
                                + " where r.division = :division and r.month = :month",
                        ChannelReport.class)
                .setParameter("division", division)
                .setParameter("month", month.toString())
                .getResultStream()
                .findAny();
    }

    Map<Channel, Integer> amounts(Optional<ChannelReport> report) {
        Map<Channel, Integer> amounts = new EnumMap<>(Channel.class);
        report.map(this::tallies)
                .orElse(List.of())
                .forEach(one -> amounts.put(one.channel(), one.amount()));
        return amounts;
    }

    private List<ChannelTally> tallies(ChannelReport report) {
        return entities.createQuery(
                        "select t from ChannelTally t where t.reportId = :report",
                        ChannelTally.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    List<TallyChange> changes(ChannelReport report) {
        return entities.createQuery(
                        "select c from TallyChange c left join fetch c.person"
                                + " where c.reportId = :report order by c.id",
                        TallyChange.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    /** Puts these numbers in the place of those that are there. */
    void store(ChannelReport report, Map<Channel, Integer> amounts) {
        Map<Channel, ChannelTally> there = new EnumMap<>(Channel.class);
        tallies(report).forEach(one -> there.put(one.channel(), one));
        for (Channel channel : Channel.values()) {
            Integer amount = amounts.get(channel);
            ChannelTally known = there.get(channel);
            if (amount == null && known != null) {
                entities.remove(known);
            } else if (amount != null && known != null) {
                known.correct(amount);
            } else if (amount != null) {
                entities.persist(new ChannelTally(report.id(), channel, amount));
            }
        }
        entities.flush();
    }

    /** Keeps numbers that are about to be corrected. */
    void keep(
            ChannelReport report,
            Map<Channel, Integer> before,
            Map<Channel, Integer> after,
            String reason,
            Person by) {
        for (Channel channel : Channel.values()) {
            if (!Objects.equals(before.get(channel), after.get(channel))) {
                entities.persist(
                        new TallyChange(
                                report.id(),
                                channel,
                                before.get(channel),
                                after.get(channel),
                                reason,
                                by,
                                clock.instant()));
            }
        }
    }

    TallyYear year(FiscalYear year) {
        Map<String, Map<YearMonth, TallyState>> reports = new HashMap<>();
        for (Object[] row : reports(year)) {
            reports.computeIfAbsent((String) row[0], none -> new HashMap<>())
                    .put(YearMonth.parse((String) row[1]), (TallyState) row[2]);
        }
        return new TallyYear(
                year,
                LocalDate.now(clock),
                organization.namedDivisions().stream().filter(one -> existed(one, year)).toList(),
                reports);
    }

    private List<Object[]> reports(FiscalYear year) {
        return entities.createQuery(
                        "select d.slug, r.month, r.state from ChannelReport r join r.division d"
                                + " where r.month >= :first and r.month <= :last",
                        Object[].class)
                .setParameter("first", year.months().getFirst().toString())
                .setParameter("last", year.months().getLast().toString())
                .getResultList();
    }

    private static boolean existed(Division one, FiscalYear year) {
        return year.months().stream().anyMatch(month -> one.existsOn(month.atEndOfMonth()));
    }
}
