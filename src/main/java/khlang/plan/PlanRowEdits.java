package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDigits;
import khlang.digest.RandomKey;
import khlang.language.Sentences;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;

/**
 * Adds rows to the tables of plans, rewrites them, takes them out and brings them back. The key of
 * a row stands for no other row of its year ever after, since what proves it goes by that key.
 */
@ApplicationScoped
@Transactional
public class PlanRowEdits {

    /** So many rows may one table have. */
    public static final int MOST = 40;

    private static final int LAST_KEY = 99;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);
    private static final Sentences WORDS = new Sentences("khlang.plan.rows");

    @Inject PlanEdits edits;
    @Inject Plans plans;

    /**
     * Rewrites a row, or moves it within its table.
     *
     * @param number of the revision that the form showed
     * @param reason why
     * @throws RefusedException when rules are broken, or the year is closed
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(
            FiscalYear year, String row, long number, PlanRowDraft draft, String reason) {
        PlanRevision newest = edits.toEdit(year, "reason");
        ActionPlan plan = newest.plan();
        PlanRow before = plan.row(row).orElseThrow(NotThereException::new);
        PlanTable table = plan.tableOf(row).orElseThrow();
        ChangedMeanwhileException.unless(newest.number(), number);
        PlanRow after = checked(plan, table, row, before.number(), draft, reason);
        ActionPlan changed = plan.with(table.id(), after, draft.after());
        if (!changed.equals(plan)) {
            edits.save(changed, newest.number() + 1, reason);
            edits.note(year, row, before.activity(), reason);
        }
    }

    /**
     * Adds a row. Nobody's work is lost when somebody else has added one meanwhile, so both are
     * there then.
     *
     * @param table its id
     * @param reason why
     * @param formKey of the form; sent twice, it adds one row
     * @return the row's id
     * @throws RefusedException when rules are broken, the table is full, or the year is closed
     * @throws NotThereException when the year's plan has no such table
     */
    public String add(
            FiscalYear year, String table, PlanRowDraft draft, String reason, String formKey) {
        PlanRevision newest = edits.toEdit(year, "reason");
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException("reason", "formKey");
        }
        ActionPlan plan = newest.plan();
        PlanTable to = plan.table(table).orElseThrow(NotThereException::new);
        Optional<PlanRevision> earlier = plans.madeWith(formKey);
        if (earlier.isPresent()) {
            return lastAdded(earlier.get().plan(), table);
        }
        int key = 1 + lastKey(plans.rowsEver(year), table);
        if (to.rows().size() >= MOST || key > LAST_KEY) {
            throw new RefusedException("reason", "tooManyPlanRows", Math.min(key - 1, MOST));
        }
        PlanRow added = checked(plan, to, table + "R" + key, 0, draft, reason);
        edits.save(plan.with(table, added, draft.after()), newest.number() + 1, reason)
                .madeWith(formKey);
        edits.note(year, added.id(), "", added.activity());
        return added.id();
    }

    private static String lastAdded(ActionPlan plan, String table) {
        Set<String> rows = plan.rows().map(PlanRow::id).collect(Collectors.toSet());
        return table + "R" + lastKey(rows, table);
    }

    private static int lastKey(Set<String> rows, String table) {
        String start = table + "R";
        return rows.stream()
                .filter(one -> one.matches(start + "[0-9]{1,2}"))
                .mapToInt(one -> Integer.parseInt(one.substring(start.length())))
                .max()
                .orElse(0);
    }

    /**
     * Takes a row out of its table. What other rooms keep for it stays there for the day on which
     * it is brought back.
     *
     * @param number of the revision that the page showed
     * @param reason why
     * @throws RefusedException when nobody says why, or the year is closed
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when there never was such a row
     */
    public void remove(FiscalYear year, String row, long number, String reason) {
        PlanRevision newest = edits.toEdit(year, "reason");
        Optional<PlanRow> removed = newest.plan().row(row);
        if (removed.isEmpty() && plans.rowsEver(year).contains(row)) {
            return; // a second click
        }
        PlanRow there = removed.orElseThrow(NotThereException::new);
        ChangedMeanwhileException.unless(newest.number(), number);
        RefusedException.unless(PlanEdits.checkReason(reason));
        edits.save(newest.plan().without(row), newest.number() + 1, reason);
        edits.note(year, row, there.activity(), "");
    }

    /**
     * Puts a row as it stood in a revision: one that was taken out is back behind the row that it
     * stood behind, as far as that is still there.
     *
     * @param revision in which it stood
     * @param number of the revision that the page showed as the newest
     * @throws RefusedException when the year is closed, or the table is full
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when it did not stand there, or its table is no more
     */
    public void restore(FiscalYear year, int revision, String row, long number) {
        PlanRevision newest = edits.toEdit(year, "row");
        ActionPlan now = newest.plan();
        ActionPlan then = plans.revision(year, revision).orElseThrow(NotThereException::new).plan();
        PlanRow old = then.row(row).orElseThrow(NotThereException::new);
        PlanTable table =
                then.tableOf(row)
                        .flatMap(one -> now.table(one.id()))
                        .orElseThrow(NotThereException::new);
        ActionPlan restored = now.with(table.id(), known(now, old), place(then, table, row));
        if (restored.equals(now)) {
            return; // a second click
        }
        ChangedMeanwhileException.unless(newest.number(), number);
        if (now.row(row).isEmpty() && table.rows().size() >= MOST) {
            throw new RefusedException("row", "tooManyPlanRows", MOST);
        }
        edits.save(
                restored,
                newest.number() + 1,
                WORDS.say("restored", old.activity(), Integer.toString(revision)));
        edits.note(year, row, now.row(row).map(PlanRow::activity).orElse(""), old.activity());
    }

    /** What the committee counts no more is not counted for it again. */
    private static PlanRow known(ActionPlan now, PlanRow old) {
        Set<String> countable = countable(now);
        PlanRow known = old;
        for (String measure : old.measures()) {
            if (!countable.contains(measure)) {
                known = known.without(measure);
            }
        }
        return known;
    }

    /** The nearest row before it in its time that still stands in its table. */
    private static String place(ActionPlan then, PlanTable table, String row) {
        PlanTable old = then.tableOf(row).orElseThrow();
        String before = old.before(row);
        while (!table.hasPlaceAfter(before)) {
            before = old.before(before);
        }
        return before;
    }

    private static PlanRow checked(
            ActionPlan plan,
            PlanTable table,
            String id,
            int number,
            PlanRowDraft draft,
            String reason) {
        List<Violation> wrong = new ArrayList<>(draft.check());
        if (plan.stepsOf(table).stream().noneMatch(one -> one.id().equals(draft.step()))) {
            wrong.add(new Violation("step", "choose"));
        }
        if (!table.hasPlaceAfter(draft.after()) || draft.after().equals(id)) {
            wrong.add(new Violation("after", "choose"));
        }
        if (!countable(plan).containsAll(draft.measures())) {
            wrong.add(new Violation("measures", "choose"));
        }
        BigDecimal named = number("namedTarget", draft.namedTarget(), HUNDRED, wrong);
        BigDecimal wanted = number("committeeTarget", draft.committeeTarget(), HIGHEST, wrong);
        wrong.addAll(PlanEdits.checkReason(reason));
        RefusedException.unless(wrong);
        return PlanRow.of(table, id, number, draft, named, wanted);
    }

    private static Set<String> countable(ActionPlan plan) {
        return plan.countable().stream().map(PlanMeasure::id).collect(Collectors.toSet());
    }

    private static BigDecimal number(
            String field, String typed, BigDecimal most, List<Violation> wrong) {
        String digits = ThaiDigits.toArabic(typed).strip().replace(",", "");
        if (digits.isEmpty()) {
            return null;
        }
        BigDecimal number =
                digits.matches("[0-9]{1,7}(\\.[0-9]{1,2})?") ? new BigDecimal(digits) : null;
        if (number == null || number.compareTo(most) > 0) {
            wrong.add(new Violation(field, "wholeNumber", 0, most.toPlainString()));
        }
        return number;
    }
}
