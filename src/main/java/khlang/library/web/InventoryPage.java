package khlang.library.web;

import java.util.List;
import java.util.Set;
import khlang.library.BulkResult;
import khlang.library.InventoryLine;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * All that stands in the library, for those who keep it in order.
 *
 * @param movable the divisions whose documents the one who looks may change many at once; holds
 *     {@link #EVERYWHERE} for all
 * @param filter what was asked for, filled in
 * @param form of the change of many, filled in
 * @param result of the change that was just made; null when none was
 */
public record InventoryPage(
        List<InventoryLine> documents,
        Paging paging,
        Set<String> movable,
        InventoryChoices choices,
        Form filter,
        Form form,
        FormProblems problems,
        BulkResult result)
        implements Page {

    /** Stands for all divisions. */
    static final String EVERYWHERE = "*";

    @Override
    public String template() {
        return "library/inventory.jte";
    }

    /** Whether the one who looks may change this one together with others. */
    public boolean mayMove(InventoryLine line) {
        return movable.contains(EVERYWHERE) || movable.contains(line.divisionSlug());
    }

    /** Whether the one who looks may change any on this page. */
    public boolean mayMoveAny() {
        return documents.stream().anyMatch(this::mayMove);
    }

    /** Whether not all were asked for. */
    public boolean isFiltered() {
        return filter.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("sort"))
                .anyMatch(field -> !field.getValue().getFirst().isEmpty());
    }

    /** What the forms of the page offer to choose from. */
    public record InventoryChoices(
            List<Choice> kinds,
            List<Choice> states,
            List<Choice> categories,
            List<Choice> divisions,
            List<Choice> orders,
            List<Choice> owners) {}
}
