package khlang.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has recorded nothing, in a year without any record and in one with a division's. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilentDivisionsIT {

    private static final int NOBODY = PlanYears.SILENT;
    private static final int ONE = PlanYears.SILENT_BUT_ONE;
    private static final String EVENT = "กิจกรรมของส่วนเดียว";

    /** Each division is asked for them. */
    private static final List<String> ASKED =
            List.of(
                    "M01", "M02", "M09", "M10", "M11", "M19", "M20", "M21", "M22", "M23", "M24",
                    "M25", "M27", "M30");

    private final RunningPortal portal;
    private Colleague secretary;

    SilentDivisionsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        for (int year : List.of(NOBODY, ONE)) {
            SignedPlans.sign(portal.database(), year);
        }
        secretary = Colleague.of(portal, "silent.secretary", Role.SECRETARY, "finance");
        portal.database()
                .change(
                        "INSERT INTO sharing_event (kind, state, title, outside, km_sharing,"
                                + " km_climate, held_on, begins_at, ends_at, minutes, recorded_at,"
                                + " division_id) SELECT 'ACTIVITY', 'HELD', ?, FALSE, FALSE, TRUE,"
                                + " ?, 540, 600, '', NOW(6), id FROM division WHERE slug ="
                                + " 'finance'",
                        EVENT,
                        (ONE - 543) + "-02-02");
        typeInForTheWholeOffice("M30", "recognitions");
    }

    private void typeInForTheWholeOffice(String measure, String part) {
        portal.database()
                .change(
                        "INSERT INTO entered_value (fiscal_year, measure, place, state, saved_by,"
                                + " saver, saved_at, confirmer, confirmed_at, form_key) VALUES (?,"
                                + " ?, 'whole-office', 'CONFIRMED', 0, 'x', NOW(6), 'y', NOW(6),"
                                + " 'silent-whole-office-form')",
                        ONE,
                        measure);
        portal.database()
                .change(
                        "INSERT INTO entered_number (value_id, position, part, share, counted)"
                                + " SELECT id, 0, ?, FALSE, 4 FROM entered_value"
                                + " WHERE fiscal_year = ? AND measure = ?",
                        part,
                        ONE,
                        measure);
        portal.database()
                .change(
                        "INSERT INTO entered_choice (fiscal_year, measure, chooser, chosen_at)"
                                + " VALUES (?, ?, 'z', NOW(6))",
                        ONE,
                        measure);
    }

    @AfterAll
    void leave() {
        for (int year : List.of(NOBODY, ONE)) {
            SignedPlans.tear(portal.database(), year);
        }
        portal.database().change("DELETE FROM sharing_event WHERE title = ?", EVENT);
        secretary.close();
    }

    private List<String> missing(int year, String division) {
        return secretary
                .browser()
                .open("plan/" + year + "/gaps")
                .select("section:has(h3:contains(" + division + ")) li a")
                .eachAttr("href")
                .stream()
                .map(one -> one.substring(one.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void inAYearWithoutRecordsEveryDivisionMissesWhatDivisionsAreAskedFor() {
        assertThat(missing(NOBODY, "กองคลัง")).containsExactlyElementsOf(ASKED);
        assertThat(missing(NOBODY, "กองการศึกษา")).containsExactlyElementsOf(ASKED);
    }

    @Test
    void whoHasRecordedSomethingIsNotNamedAndNobodyIsForTheWholeOffice() {
        assertThat(missing(ONE, "กองคลัง")).doesNotContain("M21", "M30").hasSize(ASKED.size() - 2);
        assertThat(missing(ONE, "กองการศึกษา")).contains("M21").doesNotContain("M30");
    }

    @Test
    void rowsSlidesAndTheReportNameThemToo() {
        Document row = secretary.browser().open("plan/" + NOBODY + "/indicators/T2R1");
        assertThat(row.select("section:has(#M21) p:contains(ไม่นับเป็นศูนย์)").text())
                .contains("กองคลัง", "กองการศึกษา");
        Document asked = secretary.browser().open("plan/" + NOBODY + "/indicators/T3R5");
        assertThat(asked.select("section:has(#M29)").text()).doesNotContain("ไม่นับเป็นศูนย์");
        Document slides = secretary.browser().open("plan/" + NOBODY + "/present");
        assertThat(slides.select(".slide:has(#T2R1-name) .slide-silent").text())
                .contains("กองคลัง", "กองการศึกษา");
        String report = "plan/" + NOBODY + "/report";
        secretary.browser().submit(report, "/" + report, Map.of());
        assertThat(secretary.browser().open(report).select("#silent + ul li"))
                .as("a line for each measure")
                .hasSize(ASKED.size());
    }
}
