package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;

/**
 * Makes details of what was typed, or says all that is wrong with it. A sheet has wrong rows beside
 * right ones: whether what is refused undoes all the rest is for whoever asks.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = RefusedException.class)
class TaskRules {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_DETAILS = 2_000;
    private static final int LONGEST_MANUAL = 500;

    @PersistenceContext EntityManager entities;
    @Inject NamedDocuments documents;

    /**
     * What a draft says.
     *
     * @param divisions those that may be chosen
     * @param before what is stored; null for a new task. Its main holder may have left, and its
     *     manual may be one that the one who asks does not see
     * @param today in Bangkok
     * @throws RefusedException naming everything that is wrong
     */
    TaskDetails check(
            TaskDraft draft, List<Division> divisions, TaskDetails before, LocalDate today) {
        return check(draft, divisions, before, today, documents::find);
    }

    /**
     * As {@link #check(TaskDraft, List, TaskDetails, LocalDate)}, for many drafts at once.
     *
     * @param manuals finds the document that a cell means
     */
    TaskDetails check(
            TaskDraft draft,
            List<Division> divisions,
            TaskDetails before,
            LocalDate today,
            Function<String, Optional<NamedDocument>> manuals) {
        var wrong = new ArrayList<Violation>();
        Optional<Division> division =
                divisions.stream().filter(one -> one.slug().equals(draft.division())).findAny();
        if (division.isEmpty()) {
            wrong.add(new Violation("division", "choose"));
        }
        wrong.addAll(TextRule.required("title", LONGEST_TITLE).check(draft.title()));
        wrong.addAll(new TextRule("details", false, LONGEST_DETAILS, true).check(draft.details()));
        Person owner = owner(draft.owner(), before, today, wrong);
        String manual = manual(draft.manual(), before, manuals, wrong);
        Optional<Frequency> frequency = Frequency.of(draft.frequency());
        if (frequency.isEmpty()) {
            wrong.add(new Violation("frequency", "choose"));
        }
        Months months = months(draft.months(), wrong);
        LocalDate from = from(draft.activeFrom(), today, wrong);
        RefusedException.unless(wrong);
        return new TaskDetails(
                division.orElseThrow(),
                draft.title(),
                draft.details(),
                owner,
                manual,
                frequency.orElseThrow(),
                months,
                from);
    }

    private Person owner(String typed, TaskDetails before, LocalDate today, List<Violation> wrong) {
        Person owner =
                typed.matches("[0-9]{1,18}")
                        ? entities.find(Person.class, Long.valueOf(typed))
                        : null;
        boolean stays = owner != null && before != null && owner.id().equals(before.owner().id());
        if (owner == null || (!stays && owner.hasLeft(today))) {
            wrong.add(new Violation("owner", typed.isEmpty() ? "choose" : "unknownPerson"));
        }
        return owner;
    }

    private static String manual(
            String typed,
            TaskDetails before,
            Function<String, Optional<NamedDocument>> manuals,
            List<Violation> wrong) {
        if (typed.isBlank() || (before != null && typed.strip().equals(before.manual()))) {
            return typed.strip();
        }
        List<Violation> unfit = TextRule.optional("manual", LONGEST_MANUAL).check(typed);
        Optional<NamedDocument> found = unfit.isEmpty() ? manuals.apply(typed) : Optional.empty();
        if (found.isEmpty()) {
            wrong.addAll(
                    unfit.isEmpty() ? List.of(new Violation("manual", "unknownManual")) : unfit);
        }
        return found.map(NamedDocument::slug).orElse("");
    }

    private static Months months(List<String> typed, List<Violation> wrong) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        for (String one : typed) {
            if (!one.matches("[1-9]|1[0-2]")) {
                wrong.add(new Violation("months", "unknownChoice"));
                return Months.NONE;
            }
            months.add(Month.of(Integer.parseInt(one)));
        }
        return Months.of(months);
    }

    private static LocalDate from(String typed, LocalDate today, List<Violation> wrong) {
        TypedDate read = TypedDate.optional("activeFrom", typed);
        wrong.addAll(read.violations());
        LocalDate day = read.day().orElse(today);
        if (day.isAfter(today)) {
            wrong.add(new Violation("activeFrom", "notAhead"));
        }
        return day;
    }
}
