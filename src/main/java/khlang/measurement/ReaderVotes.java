package khlang.measurement;

import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * What readers said of documents, beside having read them; the room that asks them answers. Only of
 * documents of which the one behind the request at hand may know what was said.
 */
public interface ReaderVotes {

    /**
     * How many found that something has helped.
     *
     * @param helped zero or more
     * @param notEnough zero or more
     */
    record Votes(long helped, long notEnough) {}

    /**
     * The votes of a fiscal year.
     *
     * @param slug the name of a document in addresses; empty for all
     */
    Votes votes(FiscalYear year, Optional<String> slug);
}
