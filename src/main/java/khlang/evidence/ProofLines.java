package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.rights.Right;
import khlang.rights.Rights;

/** What proves the rows of the plan, in words for papers that name it and do not show it. */
@ApplicationScoped
@Transactional
public class ProofLines {

    /** So many stand in a paper for one row; the rest is counted. */
    static final int MOST_OF_ROW = 12;

    private static final int MOST = 5_000;
    private static final Sentences WORDS = new Sentences("khlang.evidence.words");

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;

    /**
     * What somebody stands for in a year, the first added first: the number of its letter, else its
     * address, else what it shows; each once.
     *
     * @return by the ids of the rows; a row that nothing proves is missing, and all are for those
     *     who do not see everything
     */
    public Map<String, List<String>> of(FiscalYear year) {
        if (!rights.allows(Right.SEE_EVIDENCE)) {
            return Map.of();
        }
        return entities.createQuery(
                        "select i from EvidenceItem i where i.fiscalYear = :year and"
                                + " i.confirmedAt is not null and i.withdrawnAt is null"
                                + " order by i.id",
                        EvidenceItem.class)
                .setParameter("year", year.buddhistYear())
                .setMaxResults(MOST)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                EvidenceItem::row,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(ProofLines::line, Collectors.toList()),
                                        ProofLines::shortened)));
    }

    private static String line(EvidenceItem item) {
        if (item.letter().isEmpty()) {
            return item.link().isEmpty() ? item.caption() : item.link();
        }
        return item.letterOn()
                .map(ThaiDates::abbreviated)
                .map(day -> WORDS.say("datedLetter", item.letter(), day))
                .orElseGet(() -> WORDS.say("letter", item.letter()));
    }

    private static List<String> shortened(List<String> all) {
        List<String> lines = all.stream().distinct().toList();
        if (lines.size() <= MOST_OF_ROW) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST_OF_ROW));
        first.add(WORDS.say("moreProofs", lines.size() - MOST_OF_ROW));
        return first;
    }
}
