package khlang.traffic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.calendar.BangkokClock;
import khlang.system.Browser;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is typed into the forms of the traffic log, the answer is Thai and no failure. */
@ExtendWith(RunningPortal.Once.class)
class HostileFormsIT {

    private static final List<String> REFUSED =
            List.of("ก".repeat(10_000), "a\u0000b", "a\u0007\u001b[31mb", "\u202Eevil\u202C", " ");
    private static final List<String> HARMLESS =
            List.of(
                    "😀👩‍👩‍👧‍👦",
                    "<script>alert(1)</script>",
                    "'; DROP TABLE traffic_hold; --",
                    "{0} ${1} #{2}",
                    "%s%n%00");

    private final RunningPortal portal;

    HostileFormsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void whatCannotBeKeptIsRefusedInThai() {
        try (Browser admin = portal.signInAsAdministrator()) {
            for (String value : REFUSED) {
                Document hold = refused(send(admin, "hold", Map.of("reason", value)), value);
                assertThat(hold.select("#reason-problem")).as("%.20s", value).hasSize(1);
                Document day = refused(send(admin, "days", Map.of("order", value)), value);
                assertThat(day.select("#order-problem")).as("%.20s", value).hasSize(1);
            }
        }
    }

    @Test
    void nobodyGetsAnythingForADayOrAVersionThatIsNone() {
        try (Browser admin = portal.signInAsAdministrator()) {
            for (String value : concat()) {
                Map<String, String> day = Map.of("day", value, "order", "hostile-order");
                refused(send(admin, "days", day), value);
                HttpResponse<String> late =
                        send(admin, "hold", Map.of("version", value, "reason", "hostile-hold"));
                assertThat(late.statusCode()).as("%.20s", value).isEqualTo(409);
                String page = Browser.encoded(value.substring(0, Math.min(300, value.length())));
                assertThat(admin.get("admin/traffic?page=" + page + "&said=" + page).statusCode())
                        .as("%.20s", value)
                        .isEqualTo(200);
            }
            String taken = admin.open("admin/audit?object=traffic").text();
            assertThat(taken).doesNotContain("hostile-order", "hostile-hold");
        }
    }

    @Test
    void whatIsNotRefusedIsKeptAsItWas() {
        try (Browser admin = portal.signInAsAdministrator()) {
            for (String value : HARMLESS) {
                assertThat(send(admin, "hold", Map.of("held", "yes", "reason", value)).statusCode())
                        .isEqualTo(303);
                Document page = admin.open("admin/traffic");
                assertThat(page.select("section.notice-care bdi").text()).isEqualTo(value);
                assertThat(page.select("main script")).isEmpty();
                assertThat(send(admin, "hold", Map.of("held", "no", "reason", value)).statusCode())
                        .isEqualTo(303);
                HttpResponse<String> day =
                        send(admin, "days", Map.of("day", today(), "order", value));
                assertThat(day.statusCode()).isEqualTo(200);
                assertThat(admin.open("admin/audit?action=LOG_EXPORTED").select(".entry").text())
                        .contains(value);
            }
        }
    }

    private static HttpResponse<String> send(
            Browser admin, String form, Map<String, String> typed) {
        Document page = admin.open("admin/traffic");
        return admin.submit(page, "/admin/traffic/" + form, typed);
    }

    private static Document refused(HttpResponse<String> answer, String value) {
        assertThat(answer.statusCode()).as("%.20s", value).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo("th");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".field-problem").text()).containsPattern("\\p{IsThai}");
        return page;
    }

    private static List<String> concat() {
        return java.util.stream.Stream.concat(REFUSED.stream(), HARMLESS.stream()).toList();
    }

    private static String today() {
        return LocalDate.now(Clock.system(BangkokClock.ZONE)).toString();
    }
}
