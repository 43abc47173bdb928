package khlang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import khlang.system.Waiting;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Figures are kept, and whatever is done in a room moves its figure at once, in the lists and in
 * the sums that everybody sees. Of channels, assessments and what is typed in {@code
 * ImprovementsIT}, {@code YearlyIT} and {@code EnteredValuesIT} tell the same.
 */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresAtOnceIT {

    private static final int YEAR = PlanYears.FIGURES_AT_ONCE;
    private static final int OTHER = PlanYears.FIGURES_UNASKED;
    private static final String MANUAL = "at-once-manual";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    private final LocalDate yesterday = today.minusDays(1);
    private final int running = year(today);
    private final RunningPortal portal;
    private Colleague secretary;
    private Colleague head;
    private Colleague editor;
    private Colleague clerk;

    FiguresAtOnceIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        SignedPlans.sign(portal.database(), YEAR);
        SignedPlans.sign(portal.database(), OTHER);
        secretary = Colleague.of(portal, "once.secretary", Role.SECRETARY, "finance");
        head = Colleague.of(portal, "once.head", Role.HEAD, "finance");
        editor = Colleague.of(portal, "once.editor", Role.EDITOR, "finance");
        clerk = Colleague.of(portal, "once.clerk", Role.STAFF, "education");
        publish(MANUAL);
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), YEAR);
        SignedPlans.tear(portal.database(), OTHER);
        List.of(secretary, head, editor, clerk).forEach(Colleague::close);
    }

    private static int year(LocalDate day) {
        return FiscalYear.containing(day).buddhistYear();
    }

    /** The number as whoever sees lists reads it; empty while there is none. */
    private String number(int year, String part) {
        return secretary
                .browser()
                .open("plan/" + year + "/measures")
                .select("dl.totals > div:has(a[href$=" + part + "]) dd")
                .text();
    }

    /**
     * Something that is done in a room.
     *
     * @param part the number that it moves, as it stands in addresses
     */
    record Edit(int year, String part, Runnable made) {

        @Override
        public String toString() {
            return part;
        }
    }

    private Stream<Edit> edits() {
        return Stream.of(
                new Edit(running, "M02?part=times", this::train),
                new Edit(running, "M05?part=flow", () -> publish("at-once-flow")),
                new Edit(running, "M16?part=covered", this::describeTask),
                new Edit(running, "M17?part=people", this::acknowledge),
                new Edit(year(yesterday), "M21?part=activities", this::hold),
                new Edit(running, "M22?part=needs", this::need),
                new Edit(running, "M30?part=recognitions", this::recognize),
                new Edit(YEAR, "M15?part=official", this::survey),
                new Edit(YEAR, "M29?part=open", () -> recommend(YEAR)),
                new Edit(YEAR, "?part=count", this::define));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whatIsDoneInARoomMovesItsFigureAtOnce(Edit edit) {
        String before = number(edit.year(), edit.part());
        assertThat(number(edit.year(), edit.part())).as("nothing was done").isEqualTo(before);
        edit.made().run();
        assertThat(number(edit.year(), edit.part())).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void accessesAreSeenAsSoonAsTheyAreStored() {
        String path = publish("at-once-read");
        String before = number(running, "M08?part=accesses");
        portal.send(
                HttpRequest.newBuilder(portal.at(path))
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .header("User-Agent", "Mozilla/5.0 (Linux; Android 14) AtOnce/1")
                        .build());
        Supplier<String> accesses = () -> number(running, "M08?part=accesses");
        assertThat(Waiting.until(Duration.ofSeconds(20), accesses, one -> !one.equals(before)))
                .isNotEqualTo(before);
    }

    @Test
    void theSumsOfEverybodyMoveWithTheLists() {
        String sums = "plan/" + OTHER + "/open-data.json";
        String before = portal.get(sums).body();
        assertThat(portal.get(sums).body()).isEqualTo(before);
        recommend(OTHER);
        assertThat(portal.get(sums).body()).isNotEqualTo(before);
    }

    /** What nobody but the test knows of shows whether a room was asked. */
    @Test
    void aChangeInOneRoomMakesNoOtherRoomCountAgain() {
        String meetings = number(OTHER, "M21?part=activities");
        String advice = number(OTHER, "M29?part=open");
        portal.database()
                .change(
                        "INSERT INTO sharing_event (kind, state, title, outside, km_sharing,"
                                + " km_climate, held_on, begins_at, ends_at, minutes, recorded_at)"
                                + " VALUES ('ACTIVITY', 'HELD', 'กิจกรรมที่ไม่มีใครบอก', FALSE, FALSE,"
                                + " TRUE, ?, 540, 600, '', NOW(6))",
                        LocalDate.of(OTHER - 543, 2, 2).toString());
        recommend(OTHER);
        assertThat(number(OTHER, "M29?part=open")).isNotEqualTo(advice);
        assertThat(number(OTHER, "M21?part=activities"))
                .as("the room of meetings was not asked")
                .isEqualTo(meetings);
        hold();
        assertThat(number(OTHER, "M21?part=activities"))
                .as("now its tables were written")
                .isNotEqualTo(meetings);
    }

    private String publish(String slug) {
        String json =
                "{\"slug\":\"%s\",\"title\":\"เรื่อง %s\",\"kind\":\"work-manual\",\"division\":\"finance\",\"audience\":\"public\",\"markdown\":\"หนึ่ง\",\"publish\":true}"
                        .formatted(slug, slug);
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return "documents/" + slug;
    }

    private static void send(Colleague by, String page, Map<String, ?> typed) {
        done(by.browser().submit(page, "/" + page, typed));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private void train() {
        send(
                secretary,
                "training/new",
                Map.of(
                        "course", "หลักสูตรที่นับทันที",
                        "kind", "TRAINING",
                        "outside", "outside",
                        "organiser", "สถาบันตัวอย่าง",
                        "firstDay", ThaiDates.abbreviated(today),
                        "people", List.of("" + clerk.person())));
    }

    private void describeTask() {
        send(
                editor,
                "tasks/new",
                Map.of(
                        "title", "งานที่นับทันที",
                        "division", "finance",
                        "owner", "" + editor.person(),
                        "frequency", "MONTHLY"));
    }

    private void acknowledge() {
        Document manual = clerk.browser().open("documents/" + MANUAL);
        done(clerk.browser().submit(manual, "/reading/said", Map.of()));
    }

    private void hold() {
        send(
                secretary,
                "activities/new",
                Map.of(
                        "title", "กิจกรรมที่นับทันที",
                        "kind", "ACTIVITY",
                        "division", "finance",
                        "outside", "inside",
                        "heldOn", ThaiDates.abbreviated(yesterday),
                        "begins", "00.00",
                        "ends", "00.01",
                        "kmClimate", "yes"));
    }

    private void need() {
        send(
                clerk,
                "needs/new",
                Map.of("topic", "ความรู้ที่นับทันที", "division", "education", "source", "OTHER"));
    }

    private void recognize() {
        send(
                editor,
                "recognitions/new",
                Map.of(
                        "recipient", "person:" + clerk.person(),
                        "kind", "PRAISE",
                        "reason", "ช่วยให้นับได้ทันที"));
        String nominated = portal.database().value("SELECT MAX(id) FROM recognition");
        String path = "recognitions/" + nominated + "/decision";
        send(
                secretary,
                path,
                Map.of(
                        "kind", "CERTIFICATE",
                        "givenOn", ThaiDates.abbreviated(today),
                        "approver", "ผู้อนุมัติตัวอย่าง",
                        "approverPosition", "นายกเทศมนตรี",
                        "approvedOn", ThaiDates.abbreviated(today),
                        "orderNumber", "ประกาศที่ 5/2565"));
    }

    private void survey() {
        send(
                secretary,
                "survey/official/new",
                Map.of(
                        "year", "" + YEAR,
                        "institution", "สถาบันที่นับทันที",
                        "scale", "MEAN",
                        "value", "4.38",
                        "report", "https://survey.example/report.pdf"));
        Document list = head.browser().open("survey/official");
        String action = list.select("tr:contains(สถาบันที่นับทันที) form").attr("action");
        done(head.browser().submit(list, action, Map.of()));
    }

    private void recommend(int year) {
        send(
                secretary,
                "plan/" + year + "/recommendations/new",
                Map.of("words", "จัดหาบอร์ด", "row", "T3R3", "division", "finance"));
    }

    private void define() {
        String page = "plan/" + YEAR + "/own-measures/new";
        done(
                secretary
                        .browser()
                        .submit(
                                page + "?thing=events-held",
                                "/" + page,
                                Map.of("name", "กิจกรรมที่นับทันที")));
    }
}
