package khlang.launcher;

import jakarta.json.JsonObject;
import java.io.IOException;
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
        JsonObject before = portal.get("api/v1/accesses/totals" + asked);
        String year = Integer.toString(before.getInt("year"));
        var recount = new Recount();
        portal.lines("api/v1/accesses/rows?year=" + year, row -> recount.add(row(row)));
        JsonObject after = portal.get("api/v1/accesses/totals?year=" + year);
        List<Recount.Difference> wrong = recount.compare(totals(before), totals(after));
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
                before.getJsonArray("totals").size(),
                recount.rows(),
                wrong.size());
        return wrong.isEmpty();
    }

    private static Recount.Row row(JsonObject row) {
        return new Recount.Row(
                row.getString("day"),
                row.getString("document"),
                row.getString("division"),
                row.getString("channel"),
                row.getString("audience"),
                row.getString("kind"),
                row.getJsonNumber("count").longValue());
    }

    private static List<Recount.Total> totals(JsonObject displayed) {
        return displayed.getJsonArray("totals").getValuesAs(JsonObject.class).stream()
                .map(
                        one ->
                                new Recount.Total(
                                        one.getString("figure"),
                                        one.getString("key"),
                                        one.getJsonNumber("byPublic").longValue(),
                                        one.getJsonNumber("byStaff").longValue()))
                .toList();
    }
}
