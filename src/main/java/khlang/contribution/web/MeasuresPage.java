package khlang.contribution.web;

import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.language.Sentences;
import khlang.web.Choice;
import khlang.web.Page;

/**
 * The measures of the plan that are counted from what was given to the library.
 *
 * @param seesAll whether they are of the whole office, not only of one's own divisions
 */
public record MeasuresPage(
        FiscalYear year, List<Choice> years, List<Figure> figures, boolean seesAll)
        implements Page {

    private static final Sentences WORDS = new Sentences("khlang.plan.measures");

    @Override
    public String template() {
        return "contribution/measures.jte";
    }

    /** A text of a measure: its name, formula or evidence. */
    public static String text(Figure figure, String key) {
        return WORDS.say(figure.measure() + "." + key);
    }

    /** A text of one of its numbers: name or unit. */
    public static String text(Figure figure, FigurePart part, String key) {
        return WORDS.say(figure.measure() + "." + part.key() + "." + key);
    }
}
