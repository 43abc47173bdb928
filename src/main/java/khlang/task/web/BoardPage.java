package khlang.task.web;

import java.util.List;
import java.util.Map;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;

/**
 * The tasks of a division with everybody who stands in: the matrix, or who can stand in today.
 *
 * @param view which of them
 * @param asked what was asked for, filled in
 * @param people the main holders, one of whom may be away; empty where nobody asks for one
 * @param phones of divisions, by their slugs
 */
public record BoardPage(
        View view,
        Board board,
        Form asked,
        List<Choice> divisions,
        List<Choice> people,
        Map<String, String> phones)
        implements Page {

    /** What can be looked at. */
    public enum View {
        MATRIX,
        TODAY
    }

    /** The phones are copied. */
    public BoardPage {
        phones = Map.copyOf(phones);
    }

    @Override
    public String template() {
        return view == View.MATRIX ? "task/matrix.jte" : "task/today.jte";
    }

    /** The division that was asked for; {@code all} for all of them. */
    public String division() {
        return asked.text("division");
    }
}
