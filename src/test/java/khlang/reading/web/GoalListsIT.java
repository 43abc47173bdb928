package khlang.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signed lists: forms that were used before, and people who have moved on since. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoalListsIT {

    private final RunningPortal portal;
    private ReadingDesk desk;
    private GoalPlan plan;

    GoalListsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new ReadingDesk(portal, "goallist");
        plan = new GoalPlan(portal, FiscalYear.containing(desk.today));
    }

    @AfterAll
    void leave() {
        plan.close();
        desk.close();
    }

    @Test
    void aFormThatMadeAnotherListIsRefusedAndTheSameOneMakesNoSecond() {
        String page = "reading/goals/" + plan.year;
        Document form = desk.secretary.browser().open(page);
        Map<String, String> typed =
                Map.of("occasion", "ประชุมใบลงชื่อซ้ำ", "signedOn", desk.day(0), "division", "");
        String first = location(desk.secretary.browser().submit(form, "/" + page, typed));
        assertThat(location(desk.secretary.browser().submit(form, "/" + page, typed)))
                .isEqualTo(first);
        HttpResponse<String> other =
                desk.secretary
                        .browser()
                        .submit(
                                form,
                                "/" + page,
                                Map.of(
                                        "occasion",
                                        "อีกการประชุมหนึ่ง",
                                        "signedOn",
                                        desk.day(0),
                                        "division",
                                        ""));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(other.body()).select("#occasion").val())
                .isEqualTo("อีกการประชุมหนึ่ง");
    }

    @Test
    void whoHasSignedStaysOnTheListOfADivisionThatTheyHaveLeft() {
        String page = "reading/goals/" + plan.year;
        String list =
                location(
                                desk.head
                                        .browser()
                                        .submit(
                                                page,
                                                "/" + page,
                                                Map.of(
                                                        "occasion",
                                                        "ประชุมก่อนย้าย",
                                                        "signedOn",
                                                        desk.day(0),
                                                        "division",
                                                        ReadingDesk.DIVISION)))
                        .replaceFirst("^.*(reading/goal-lists/[0-9]+).*$", "$1");
        Map<String, String> ticked = Map.of("people", "" + desk.clerk.person());
        assertThat(desk.head.browser().submit(list, "/" + list, ticked).statusCode())
                .isEqualTo(303);
        move("finance");
        Document shown = desk.head.browser().open(list);
        assertThat(shown.select("input[name=people][checked]").eachAttr("value"))
                .containsExactly("" + desk.clerk.person());
        assertThat(desk.head.browser().submit(shown, "/" + list, ticked).statusCode())
                .isEqualTo(303);
        move(ReadingDesk.DIVISION);
    }

    private void move(String division) {
        portal.database()
                .change(
                        "UPDATE person SET division_id = (SELECT id FROM division WHERE slug = ?)"
                                + " WHERE id = ?",
                        division,
                        desk.clerk.person());
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
