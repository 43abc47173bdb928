package khlang.stationery.web;

import java.util.List;
import khlang.web.Page;

/**
 * All templates.
 *
 * @param lines in the order of their names
 */
public record TemplatesPage(List<Line> lines) implements Page {

    /** Lines are copied. */
    public TemplatesPage {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param purpose what is made of it
     * @param isOwn whether the office uses its own
     */
    public record Line(String address, String name, String purpose, boolean isOwn) {}

    @Override
    public String template() {
        return "stationery/templates.jte";
    }
}
