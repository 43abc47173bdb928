package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.language.TextRule;
import khlang.notification.Notices;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Organization;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Somebody stands for typed-in values or sends them back, and the committee says of which measures
 * it wants them.
 */
@ApplicationScoped
@Transactional
public class EnteredDecisions {

    /** The field in which somebody says why a value must be mended. */
    public static final String WHY = "why";

    private static final Sentences WORDS = new Sentences("khlang.evidence.words");

    @PersistenceContext EntityManager entities;
    @Inject EnterableMeasures measures;
    @Inject EnteredValues values;
    @Inject EnteredRows rows;
    @Inject EvidenceItems items;
    @Inject EvidenceChanges changes;
    @Inject EvidenceAccess access;
    @Inject Organization organization;
    @Inject Notices notices;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Stands for a value and what proves it; it counts from now on.
     *
     * @param version what the page showed
     * @throws RefusedException when the year is closed
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when nothing waits for the one who asks
     */
    public void confirm(FiscalYear year, String measure, String place, long version) {
        EnteredWithNumbers waiting = toDecide(year, measure, place, version);
        EnteredValue value = waiting.value();
        value.confirm(reader.actor(), clock.instant());
        items.proving(year, measure, value.place().division()).stream()
                .filter(one -> one.state() == EvidenceState.WAITING)
                .forEach(changes::confirm);
        entities.flush();
        values.record(AuditAction.ENTERED_VALUE_CONFIRMED, value, "", waiting.inWords());
    }

    /**
     * Wants a value mended, and tells who has typed it in.
     *
     * @param version what the page showed
     * @throws RefusedException when no reason is given, or the year is closed
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when nothing waits for the one who asks
     */
    public void sendBack(
            FiscalYear year, String measure, String place, long version, String reason) {
        EnteredWithNumbers waiting = toDecide(year, measure, place, version);
        RefusedException.unless(TextRule.required(WHY, EnteredRules.LONGEST_NOTE).check(reason));
        EnteredValue value = waiting.value();
        value.sendBack(reason);
        entities.flush();
        value.saverPerson()
                .ifPresent(
                        person ->
                                notices.tell(
                                        person,
                                        WORDS.say(
                                                "sentBack",
                                                name(year, measure),
                                                Integer.toString(year.buddhistYear())),
                                        address(year, measure, place)));
        values.record(AuditAction.ENTERED_VALUE_RETURNED, value, waiting.inWords(), reason);
    }

    private EnteredWithNumbers toDecide(
            FiscalYear year, String measure, String place, long version) {
        EnteredSheet sheet = values.sheet(year, measure, place);
        if (!sheet.mayConfirm()) {
            throw new NotThereException();
        }
        EnteredWithNumbers waiting = values.locked(year, measure, sheet.place(), version);
        if (waiting.value().state() != EvidenceState.WAITING) {
            throw new NotThereException();
        }
        access.requireOpen(year, WHY);
        return waiting;
    }

    private String name(FiscalYear year, String measure) {
        return measures.find(year, measure).map(EnterableMeasure::name).orElse(measure);
    }

    /** Where the form for a value stands. */
    public static String address(FiscalYear year, String measure, String place) {
        return "/plan/" + year.buddhistYear() + "/entered/" + measure + "/" + place;
    }

    /**
     * The committee says whether it wants what was typed in for a measure, or what the portal
     * counts; saying it again changes nothing.
     *
     * @throws RefusedException when the year is closed
     * @throws NotThereException when the year's plan has no such measure
     */
    public void choose(FiscalYear year, String measure, boolean entered) {
        rights.require(Right.WRITE_PLAN);
        if (measures.find(year, measure).isEmpty()) {
            throw new NotThereException();
        }
        access.requireOpen(year, "stands");
        organization.oneAtATime();
        List<EnteredChoice> there =
                rows.choices(year).stream().filter(one -> one.measure().equals(measure)).toList();
        if (there.isEmpty() != entered) {
            return;
        }
        if (entered) {
            entities.persist(new EnteredChoice(year, measure, reader.actor(), clock.instant()));
        } else {
            there.forEach(entities::remove);
        }
        entities.flush();
        audit.record(
                AuditAction.ENTERED_VALUE_CHOSEN,
                "entered-value:" + year.buddhistYear() + "-" + measure,
                WORDS.say(entered ? "countedStands" : "enteredStands"),
                WORDS.say(entered ? "enteredStands" : "countedStands"));
    }
}
