package khlang.intake.web;

import java.util.List;
import khlang.intake.Arrival;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * Where a file is brought in.
 *
 * @param kind the slug of the kind that was chosen before; empty for none
 * @param waiting what the one who asks has brought already
 */
public record ImportPage(String kind, List<Arrival> waiting, FormProblems problems, String said)
        implements Page {

    @Override
    public String template() {
        return "intake/import.jte";
    }
}
