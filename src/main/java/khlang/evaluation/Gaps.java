package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.evidence.EnteredValue;
import khlang.evidence.EnteredYears;
import khlang.evidence.EvidenceItems;
import khlang.organization.Division;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.plan.Plans;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;

/**
 * What is missing of a year from whom: of all divisions for those who see all evidence, of their
 * own for heads.
 */
@ApplicationScoped
public class Gaps {

    @Inject CurrentFigures figures;
    @Inject Plans plans;
    @Inject EvidenceItems evidence;
    @Inject EnteredYears entered;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /**
     * The divisions that have recorded nothing for some measures that are counted for rows.
     *
     * @throws RightMissingException when the asker may know of none
     * @return the keys of those measures by the division's name, divisions in the order in which
     *     they first miss one
     */
    public Map<String, List<String>> of(FiscalYear year) {
        boolean all = rights.allows(Right.SEE_EVIDENCE);
        Set<String> own = reader.actor().divisions(Role.HEAD);
        if (!all && own.isEmpty()) {
            throw new RightMissingException(Right.SEE_EVIDENCE, Subject.PORTAL);
        }
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        silent(year)
                .forEach(
                        (measure, divisions) ->
                                divisions.stream()
                                        .filter(one -> all || own.contains(one.slug()))
                                        .forEach(
                                                one ->
                                                        gaps.computeIfAbsent(
                                                                        one.name(),
                                                                        none -> new ArrayList<>())
                                                                .add(measure)));
        return gaps;
    }

    /** The divisions that have recorded nothing for a measure of a row, by the measure's key. */
    Map<String, List<Division>> silent(FiscalYear year) {
        Map<String, List<Division>> silent = figures.silent(year);
        silent.keySet().retainAll(plans.of(year).map(ActionPlan::measuresInRows).orElse(Set.of()));
        return silent;
    }

    /** The rows of a year's plan that nothing proves, as far as the asker sees what does. */
    public List<PlanRow> unproved(ActionPlan plan) {
        Set<String> proved = evidence.provedRows(plan.year());
        return plan.rows().filter(row -> !proved.contains(row.id())).toList();
    }

    /** The typed-in values of a year that nobody stands for, as far as the asker sees them. */
    public List<EnteredValue> unconfirmed(FiscalYear year) {
        return entered.waiting(year);
    }
}
