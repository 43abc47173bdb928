package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.language.Sentences;
import khlang.library.CheckedFile;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.plan.Plans;
import khlang.rights.Actor;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Made-up evidence for the rows of an ended year, and made-up values for the measures that a new
 * portal cannot have counted then, to show how the portal works. What is shown of them says that
 * they are samples; their pictures are drawn.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class SampleEvidence {

    private static final Sentences WORDS = new Sentences("khlang.evidence.sample");

    /** The number of the one letter that proves all values; rows have lower ones. */
    private static final int ALL_VALUES = 99;

    @PersistenceContext EntityManager entities;
    @Inject Plans plans;
    @Inject EnterableMeasures measures;
    @Inject EnteredRows rows;
    @Inject EvidenceFiles files;
    @Inject EvidenceChanges changes;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Makes them.
     *
     * @param year has a plan and is over
     * @param head the key of the head of a division, who stands for all of it
     */
    public void make(FiscalYear year, long head) throws IOException {
        rights.require(Right.ADMINISTER);
        Person by = entities.find(Person.class, head);
        Actor confirmer = new Actor(0, by.id(), by.fullName(), reader.actor().roles(), Map.of());
        ActionPlan plan = plans.of(year).orElseThrow();
        int number = 0;
        for (PlanRow row : plan.rows().toList()) {
            Division division = number % 2 == 0 ? by.division().orElse(null) : null;
            number++;
            String shown = WORDS.find(row.id()).orElseGet(row::activity);
            attach(
                            new EvidenceItem(
                                    year,
                                    row.id(),
                                    division,
                                    letter(year, shown, number, year.lastDay().minusDays(number))))
                    .confirm(confirmer, clock.instant());
        }
        for (EnterableMeasure measure : measures.of(year)) {
            enter(year, measure, confirmer);
        }
        entities.flush();
    }

    private EvidenceItem attach(EvidenceItem item) throws IOException {
        changes.keep(item, null, List.of());
        return item;
    }

    private static EvidenceDetails letter(
            FiscalYear year, String shown, int number, LocalDate day) {
        return new EvidenceDetails(
                WORDS.say("caption", shown),
                "",
                WORDS.say(
                        "letter", Integer.toString(number), Integer.toString(year.buddhistYear())),
                day);
    }

    private void enter(FiscalYear year, EnterableMeasure measure, Actor confirmer)
            throws IOException {
        List<EnteredAmount> amounts =
                measure.parts().stream().map(part -> amount(measure, part)).toList();
        if (amounts.stream().noneMatch(EnteredAmount::isKnown)) {
            return;
        }
        var value = new EnteredValue(year, measure.key(), new EnteredPlace(Optional.empty()));
        value.write(WORDS.say("note"), reader.actor(), clock.instant(), RandomKey.make());
        value.confirm(confirmer, clock.instant());
        entities.persist(value);
        entities.flush();
        rows.store(value, amounts);
        var proof =
                new EvidenceItem(
                        year,
                        measure.rows().getFirst(),
                        null,
                        letter(year, measure.name(), ALL_VALUES, year.lastDay()));
        proof.proves(measure.key());
        attach(proof).confirm(confirmer, clock.instant());
        entities.persist(new EnteredChoice(year, measure.key(), reader.actor(), clock.instant()));
    }

    /** What the words say of a number; nobody knows one that they do not name. */
    private static EnteredAmount amount(EnterableMeasure measure, EnterableMeasure.Part part) {
        List<Long> said =
                WORDS.find(measure.key() + "." + part.key()).stream()
                        .flatMap(words -> Stream.of(words.split("/")))
                        .map(Long::valueOf)
                        .toList();
        return new EnteredAmount(
                part,
                said.isEmpty() ? null : said.getFirst(),
                part.isShare() && !said.isEmpty() ? said.getLast() : null);
    }

    /** The rows whose sample evidence has no picture yet, by the keys of the evidence. */
    public Map<Long, String> unpictured() {
        rights.require(Right.ADMINISTER);
        return entities.createQuery(
                        "select i from EvidenceItem i where i.measure is null and i.caption like"
                                + " :sample and not exists (select f from EvidenceFile f where"
                                + " f.itemId = i.id)",
                        EvidenceItem.class)
                .setParameter("sample", WORDS.say("caption", "%"))
                .getResultStream()
                .collect(Collectors.toMap(EvidenceItem::id, EvidenceItem::row));
    }

    /**
     * Hangs a picture on one.
     *
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void picture(long id, CheckedFile picture) throws IOException {
        rights.require(Right.ADMINISTER);
        files.keep(entities.find(EvidenceItem.class, id), List.of(picture));
    }
}
