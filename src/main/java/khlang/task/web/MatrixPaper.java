package khlang.task.web;

import java.time.LocalDate;
import khlang.library.web.PrintedDigits;
import khlang.organization.Division;
import khlang.web.Page;

/**
 * The matrix of a division on paper.
 *
 * @param owner the name of the municipality
 * @param digits writes digits as the office does
 */
public record MatrixPaper(
        String owner, Division division, Matrix matrix, LocalDate today, PrintedDigits digits)
        implements Page {

    @Override
    public String template() {
        return "task/matrix-paper.jte";
    }
}
