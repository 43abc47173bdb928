package khlang.reading.web;

import java.time.LocalDate;
import java.util.List;
import khlang.reading.AskedPerson;
import khlang.reading.Circle;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * Something that people are asked to read, and how far they are.
 *
 * @param group what those who are asked are called
 * @param heads whether the one who looks is the head of a division: nobody else is told names
 * @param waiting who of their divisions has not acknowledged it; empty for everybody else
 */
public record MustReadPage(
        Circle circle,
        String group,
        boolean mayChange,
        boolean heads,
        List<AskedPerson> waiting,
        LocalDate today,
        Form typed,
        FormProblems problems,
        String said)
        implements Page {

    @Override
    public String template() {
        return "reading/must.jte";
    }

    /** Its address. */
    public String address() {
        return "/reading/must/" + circle.must().id();
    }
}
