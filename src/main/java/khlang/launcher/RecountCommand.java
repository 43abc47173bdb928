package khlang.launcher;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code khlang recount [YEAR]}: whether the displayed sums are what the counted rows say. */
final class RecountCommand {

    private static final String YEAR = "2[4-9][0-9]{2}";

    private final Installation installation;
    private final Console console;

    RecountCommand(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /**
     * Adds up the rows of a Buddhist fiscal year, of the running one when none is named.
     *
     * @param words what stands behind {@code recount}
     * @return whether every sum is right
     */
    boolean run(Settings settings, List<String> words) throws Problem, IOException {
        if (words.size() > 1 || !words.stream().allMatch(word -> word.matches(YEAR))) {
            throw new Problem("recount.which");
        }
        String asked = words.isEmpty() ? "" : "?year=" + words.getFirst();
        PortalClient portal = new PortalAtWork(installation, console).reach(settings);
        String year = Integer.toString(portal.get("api/v1/accesses/totals" + asked).getInt("year"));
        List<Recount.Total> before = displayed(portal, year);
        var recount = new Recount();
        portal.lines("api/v1/accesses/rows?year=" + year, row -> recount.add(row(row)));
        List<Recount.Difference> wrong = recount.compare(before, displayed(portal, year));
        for (Recount.Difference one : wrong) {
            console.say(
                    "recount.wrong",
                    one.figure(),
                    one.key().isEmpty() ? "-" : one.key(),
                    one.audience().isEmpty() ? "-" : one.audience(),
                    one.displayed(),
                    one.counted());
        }
        console.say(
                wrong.isEmpty() ? "recount.right" : "recount.sums",
                year,
                before.size(),
                recount.rows(),
                wrong.size());
        return wrong.isEmpty();
    }

    private static Recount.Row row(JsonObject row) {
        return new Recount.Row(
                row.getString("day"),
                row.getString("document"),
                row.getString("division"),
                row.getString("category"),
                row.getString("sort"),
                row.getString("channel"),
                row.getString("audience"),
                row.getString("kind"),
                row.getJsonNumber("count").longValue());
    }

    /** What the pages of the year display, and the sums of each document that they are made of. */
    private static List<Recount.Total> displayed(PortalClient portal, String year)
            throws IOException, Problem {
        List<Recount.Total> totals = new ArrayList<>();
        portal.get("api/v1/accesses/totals?year=" + year)
                .getJsonArray("totals")
                .getValuesAs(JsonObject.class)
                .forEach(one -> totals.add(total(one)));
        portal.lines("api/v1/accesses/sums?year=" + year, one -> totals.add(total(one)));
        return totals;
    }

    private static Recount.Total total(JsonObject one) {
        return new Recount.Total(
                one.getString("figure"),
                one.getString("key"),
                one.getJsonNumber("byPublic").longValue(),
                one.getJsonNumber("byStaff").longValue());
    }
}
