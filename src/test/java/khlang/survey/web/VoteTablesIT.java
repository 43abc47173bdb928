package khlang.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page of votes shows, beside a question that the test asks of the rows itself. */
@ExtendWith(RunningPortal.Once.class)
class VoteTablesIT {

    private static final String SLUG = "vote-taken-away";

    private final FiscalYear year = FiscalYear.containing(LocalDate.now(ZoneId.of("Asia/Bangkok")));
    private final RunningPortal portal;

    VoteTablesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void pageAndFilesSayWhatTheRowsSay() throws SpreadsheetException {
        Published.document(portal, SLUG, "public");
        String form = "documents/" + SLUG + "/feedback";
        try (Somebody reader = Somebody.newTo(portal.base())) {
            reader.post(form, Map.of("answer", "helped"));
            reader.neighbour("Tables/2").post(form, Map.of("answer", "more"));
            reader.neighbour("Tables/3").post(form, Map.of("answer", "more"));
        }
        try (Colleague secretary = Colleague.of(portal, "vote.tables", Role.SECRETARY, "finance");
                Colleague other = Colleague.of(portal, "vote.other", Role.STAFF, "finance")) {
            String list = "feedback/votes/list.csv?year=" + year.buddhistYear();
            Document page = secretary.browser().open("feedback/votes?year=" + year.buddhistYear());
            assertThat(page.select("dl.totals dd").eachText())
                    .startsWith(counted("v.helped") + " คำตอบ", counted("NOT v.helped") + " คำตอบ");
            assertThat(page.select(".figures-download a").eachAttr("href"))
                    .contains("/" + list, "/" + list.replace(".csv", ".xlsx"));
            assertThat(secretary.browser().get(list).body())
                    .startsWith("\uFEFF\"ตาราง\"")
                    .containsPattern("\"รายเรื่อง\",\"[^\"]*\",\"[^\"]*\",\"1\",\"2\",\"33\"");
            assertThat(workbook(secretary, list.replace(".csv", ".xlsx")).rows())
                    .anyMatch(row -> row.containsAll(List.of("รายเรื่อง", "1", "2", "33")));
            String one = "feedback/votes/" + SLUG;
            assertThat(secretary.browser().get(one + ".csv").body())
                    .contains("\"1\",\"2\",\"33\"")
                    .doesNotContain("รายเรื่อง");
            assertThat(workbook(secretary, one + ".xlsx").rows()).hasSize(13);
            for (String end : List.of("", ".csv", ".xlsx")) {
                assertThat(other.browser().get(one + end).statusCode()).isEqualTo(404);
            }
            assertThat(other.browser().get(list).body()).doesNotContain("รายเรื่อง");
        }
    }

    private Spreadsheet workbook(Colleague one, String path) throws SpreadsheetException {
        return Spreadsheet.read(
                one.browser()
                        .send(
                                HttpRequest.newBuilder(portal.at(path)).build(),
                                BodyHandlers.ofByteArray())
                        .body());
    }

    private String counted(String condition) {
        return portal.database()
                .value(
                        "SELECT COUNT(*) FROM document_vote v WHERE v.day BETWEEN ? AND ? AND "
                                + condition,
                        year.firstDay().toString(),
                        year.lastDay().toString());
    }
}
