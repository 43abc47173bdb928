package khlang.reading.web;

import java.time.LocalDate;
import java.util.List;
import khlang.reading.Circle;
import khlang.web.Page;
import khlang.web.Paging;

/** What people are asked to read. */
public record MustReadsPage(List<Line> lines, Paging paging, LocalDate today) implements Page {

    /**
     * One of them.
     *
     * @param group what those who are asked are called
     */
    public record Line(Circle circle, String group) {}

    @Override
    public String template() {
        return "reading/musts.jte";
    }
}
