package khlang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever takes the list of any number of any measure away and adds it up arrives at the number: of
 * all rooms, in the years of the starter content and of whatever other tests have left, and in one
 * with values that were typed in at random.
 */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasureListsIT {

    /** That something is there, and that it is not. */
    private static final List<String> VERDICTS = List.of("มี", "ยังไม่มี");

    private static final int ENTERED = PlanYears.MEASURE_LISTS_ENTERED;
    private static final Pattern SHARE = Pattern.compile("\\(([0-9,]+) จาก ([0-9,]+)\\)");
    private static final String COUNTED =
            ResourceBundle.getBundle("khlang.plan.measures").getString("counted");

    private final RunningPortal portal;
    private Colleague secretary;
    private int lists;

    MeasureListsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(portal.database(), ENTERED);
        secretary = Colleague.of(portal, "lists.secretary", Role.SECRETARY, "finance");
        enterAtRandom(new Random(ENTERED));
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), ENTERED);
        secretary.close();
    }

    @Test
    void everyListAddsUpToItsFigure() throws SpreadsheetException {
        int running =
                FiscalYear.containing(LocalDate.now(Clock.system(BangkokClock.ZONE)))
                        .buddhistYear();
        for (int year : new TreeSet<>(List.of(2554, 2565, ENTERED, running))) {
            for (Element number :
                    secretary
                            .browser()
                            .open("plan/" + year + "/measures")
                            .select("dl.totals > div")) {
                check(number);
            }
        }
        assertThat(lists).as("of all rooms").isGreaterThan(4 * 40);
    }

    private void check(Element number) throws SpreadsheetException {
        String shown = number.select("dd").first().text();
        String address = number.select("a").attr("href").substring(1);
        Map<String, Long> counted = new HashMap<>();
        Map<String, Long> all = new HashMap<>();
        List<List<String>> rows = list(address.replace("?", "/list.xlsx?"));
        for (List<String> row : rows.subList(1, rows.size())) {
            long amount = Long.parseLong(row.get(6));
            all.merge(row.get(0), amount, Math::max);
            counted.merge(row.get(0), row.get(5).equals(COUNTED) ? amount : 0, Math::max);
        }
        Matcher share = SHARE.matcher(shown);
        if (VERDICTS.contains(shown)) {
            assertThat(sum(counted) > 0).as(address).isEqualTo(shown.equals(VERDICTS.getFirst()));
        } else if (share.find()) {
            assertThat(sum(counted)).as(address).isEqualTo(number(share.group(1)));
            assertThat(sum(all)).as(address).isEqualTo(number(share.group(2)));
        } else {
            assertThat(sum(counted)).as(address).isEqualTo(number(shown.split(" ")[0]));
        }
        lists++;
    }

    private List<List<String>> list(String address) throws SpreadsheetException {
        HttpResponse<byte[]> answer =
                secretary
                        .browser()
                        .send(
                                HttpRequest.newBuilder(portal.at(address)).build(),
                                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Spreadsheet.read(answer.body()).rows();
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(one -> one).sum();
    }

    private static long number(String shown) {
        return Long.parseLong(shown.replace(",", ""));
    }

    /** Values of some divisions for a number and for a share, some of them not confirmed. */
    private void enterAtRandom(Random random) {
        List<String> divisions =
                portal.database().rows("SELECT slug FROM division ORDER BY id LIMIT 6").stream()
                        .map(List::getFirst)
                        .toList();
        for (String measure : List.of("M01", "M03")) {
            boolean share = measure.equals("M03");
            for (String division : divisions) {
                portal.database()
                        .change(
                                "INSERT INTO entered_value (fiscal_year, measure, division_id,"
                                        + " place, state, saved_by, saver, saved_at, confirmer,"
                                        + " confirmed_at, form_key) SELECT ?, ?, id, slug, ?, 0,"
                                        + " 'x', NOW(6), 'x', NOW(6), ? FROM division"
                                        + " WHERE slug = ?",
                                ENTERED,
                                measure,
                                random.nextInt(3) == 0 ? "WAITING" : "CONFIRMED",
                                "A".repeat(24),
                                division);
                int whole = 1 + random.nextInt(40);
                portal.database()
                        .change(
                                "INSERT INTO entered_number (value_id, position, part, share, counted,"
                                        + " whole) SELECT MAX(id), 0, ?, ?, ?, ? FROM entered_value",
                                share ? "share" : "people",
                                share,
                                random.nextInt(whole + 1),
                                share ? whole : null);
            }
            portal.database()
                    .change(
                            "INSERT INTO entered_choice (fiscal_year, measure, chooser, chosen_at)"
                                    + " VALUES (?, ?, 'x', NOW(6))",
                            ENTERED,
                            measure);
        }
    }
}
