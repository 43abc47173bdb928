package khlang.channel.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.channel.Channel;
import khlang.channel.ImprovedChannel;
import khlang.channel.TallyState;
import khlang.library.Audience;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;

/** Reads what the measures of a year are counted from. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChannelYears {

    private static final List<DocumentState> SHOWN =
            List.of(DocumentState.PUBLISHED, DocumentState.WITHDRAWN);

    private static final String TALLIES =
            "select r.id, d.slug, d.name, r.month, t.channel, t.amount, r.state"
                    + " from ChannelReport r join ChannelTally t on t.reportId = r.id"
                    + " join r.division d"
                    + " where r.month >= :first and r.month <= :last and r.state <> :draft"
                    + " order by r.month, d.sortOrder, d.id";

    private static final String PUBLICATIONS =
            "select p.id, p.channel, p.publishedOn, v.slug, d.title, p.place, d.kind"
                    + " from ChannelPublication p join Document d on d.id = p.documentId"
                    + " left join p.division v"
                    + " where p.publishedOn >= :first and p.publishedOn <= :last"
                    + " and p.takenBackAt is null order by p.publishedOn, p.id";

    private static final String DOCUMENTS =
            "select d.id, d.slug, d.title, v.slug, d.kind, d.firstPublishedAt"
                    + " from Document d join d.division v"
                    + " where d.audience = :audience and d.state in :states"
                    + " and d.firstPublishedAt >= :first and d.firstPublishedAt < :end"
                    + " order by d.firstPublishedAt, d.id";

    private static final String IMPROVEMENTS =
            "select i.id, i.channel, v.slug, i.improvedOn, i.what, i.state"
                    + " from ChannelImprovement i join i.division v"
                    + " where i.improvedOn >= :first and i.improvedOn <= :last"
                    + " and i.removedAt is null order by i.improvedOn, i.id";

    private static final String CHANGES =
            "select d.slug, d.title, v.slug, r.publishedAt"
                    + " from Revision r join Document d on d.id = r.documentId join d.division v"
                    + " where r.publishedAt >= :first and r.publishedAt < :end"
                    + " and r.approvedAt is not null and d.state in :states"
                    + " order by r.publishedAt, d.id";

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    ChannelYear load(FiscalYear year) {
        return new ChannelYear(
                year,
                LocalDate.now(clock),
                tallies(year),
                publications(year),
                documents(year),
                improvements(year),
                changes(year));
    }

    private List<RecordedImprovement> improvements(FiscalYear year) {
        return rows(IMPROVEMENTS)
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .getResultStream()
                .map(
                        row ->
                                new RecordedImprovement(
                                        (Long) row[0],
                                        (ImprovedChannel) row[1],
                                        (String) row[2],
                                        (LocalDate) row[3],
                                        (String) row[4],
                                        row[5] == TallyState.CONFIRMED,
                                        ((TallyState) row[5]).label()))
                .toList();
    }

    private List<WebChange> changes(FiscalYear year) {
        return rows(CHANGES)
                .setParameter("states", SHOWN)
                .setParameter("first", BangkokClock.startOf(year.firstDay()))
                .setParameter("end", BangkokClock.startOf(year.lastDay().plusDays(1)))
                .getResultStream()
                .map(
                        row ->
                                new WebChange(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        LocalDate.ofInstant((Instant) row[3], BangkokClock.ZONE)))
                .toList();
    }

    private List<CountedTally> tallies(FiscalYear year) {
        return rows(TALLIES)
                .setParameter("first", year.months().getFirst().toString())
                .setParameter("last", year.months().getLast().toString())
                .setParameter("draft", TallyState.DRAFT)
                .getResultStream()
                .map(
                        row ->
                                new CountedTally(
                                        (Long) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        YearMonth.parse((String) row[3]),
                                        (Channel) row[4],
                                        (Integer) row[5],
                                        row[6] == TallyState.CONFIRMED,
                                        ((TallyState) row[6]).label()))
                .toList();
    }

    private List<LoggedPublication> publications(FiscalYear year) {
        return rows(PUBLICATIONS)
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .getResultStream()
                .map(
                        row ->
                                new LoggedPublication(
                                        (Long) row[0],
                                        (Channel) row[1],
                                        (LocalDate) row[2],
                                        row[3] == null ? "" : (String) row[3],
                                        (String) row[4],
                                        (String) row[5],
                                        ((DocumentKind) row[6]).label()))
                .toList();
    }

    private List<WebPublication> documents(FiscalYear year) {
        return rows(DOCUMENTS)
                .setParameter("audience", Audience.PUBLIC)
                .setParameter("states", SHOWN)
                .setParameter("first", BangkokClock.startOf(year.firstDay()))
                .setParameter("end", BangkokClock.startOf(year.lastDay().plusDays(1)))
                .getResultStream()
                .map(
                        row ->
                                new WebPublication(
                                        (Long) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        ((DocumentKind) row[4]).label(),
                                        LocalDate.ofInstant((Instant) row[5], BangkokClock.ZONE)))
                .toList();
    }

    private TypedQuery<Object[]> rows(String question) {
        return entities.createQuery(question, Object[].class);
    }
}
