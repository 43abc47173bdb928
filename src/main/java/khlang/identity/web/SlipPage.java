package khlang.identity.web;

import java.time.LocalDate;
import khlang.calendar.ThaiTimes;
import khlang.identity.IssuedSlip;
import khlang.web.Page;

/**
 * A slip to print; its code is shown this once.
 *
 * @param back where the one who prints it came from
 */
public record SlipPage(IssuedSlip slip, String back, LocalDate today) implements Page {

    @Override
    public String template() {
        return "identity/slip.jte";
    }

    /** The moment when it ends. */
    public String until() {
        return ThaiTimes.toMinutes(slip.until());
    }
}
