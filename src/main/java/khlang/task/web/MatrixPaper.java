package khlang.task.web;

import java.time.LocalDate;
import java.util.List;
import khlang.library.web.PrintedDigits;
import khlang.organization.Division;
import khlang.web.Page;

/**
 * The matrices of divisions on paper.
 *
 * @param owner the name of the municipality
 * @param asked what stands in addresses for what was asked for
 * @param parts in the order of the divisions
 * @param digits writes digits as the office does
 */
public record MatrixPaper(
        String owner, String asked, List<Part> parts, LocalDate today, PrintedDigits digits)
        implements Page {

    /** The matrix of a division, on sheets of its own. */
    public record Part(Division division, Matrix matrix) {}

    /** The parts are copied. */
    public MatrixPaper {
        parts = List.copyOf(parts);
    }

    @Override
    public String template() {
        return "task/matrix-paper.jte";
    }
}
