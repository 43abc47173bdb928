package khlang.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The button at the counter. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterIT {

    private static final String PAGE = "channels/counter";
    private static final String ACTION = "/channels/counter";

    private final RunningPortal portal;
    private Colleague clerk;
    private Colleague friend;

    CounterIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        clerk = Colleague.of(portal, "counter.clerk", Role.STAFF, "finance");
        friend = Colleague.of(portal, "counter.friend", Role.STAFF, "finance");
    }

    @AfterAll
    void leave() {
        clerk.close();
        friend.close();
    }

    @Test
    void onePressIsOneVisitorHoweverOftenItIsSentAndCanBeUndone() {
        long before = counted(clerk, 0);
        Document page = clerk.browser().open(PAGE);
        for (int i = 0; i < 3; i++) {
            assertThat(press(clerk, page, "หนังสือรับรองทดสอบ").statusCode()).isEqualTo(303);
        }
        assertThat(counted(clerk, 0)).isEqualTo(before + 1);
        press(friend, friend.browser().open(PAGE), "");
        assertThat(counted(clerk, 0)).as("today, of the division").isEqualTo(before + 2);
        assertThat(counted(clerk, 1)).as("this month").isGreaterThanOrEqualTo(before + 2);
        assertThat(clerk.browser().open(PAGE).select("[aria-labelledby=topics-title]").text())
                .contains("หนังสือรับรองทดสอบ 1 คน");

        Document own = clerk.browser().open(PAGE);
        assertThat(own.select(".counter-undo").text()).contains("หนังสือรับรองทดสอบ");
        clerk.browser().submit(own, ACTION + "/undo", Map.of());
        assertThat(counted(clerk, 0)).as("the friend's stays").isEqualTo(before + 1);
        HttpResponse<String> again = clerk.browser().submit(own, ACTION + "/undo", Map.of());
        assertThat(clerk.browser().follow(again).select("[role=status]").text())
                .contains("ยกเลิกไปก่อนแล้ว");
        assertThat(counted(clerk, 0)).isEqualTo(before + 1);
        assertThat(press(clerk, page, "").statusCode())
                .as("an undone key stays used")
                .isEqualTo(303);
        assertThat(counted(clerk, 0)).isEqualTo(before + 1);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM counter_press WHERE topic = ?",
                                        "หนังสือรับรองทดสอบ"))
                .as("what was undone stays known")
                .isEqualTo("1");
    }

    @Test
    void theSumOfTheMonthIsOfferedInItsForm() {
        press(clerk, clerk.browser().open(PAGE), "");
        long month = counted(clerk, 1);
        String form = "channels/tallies/finance/" + YearMonth.now(ZoneId.of("Asia/Bangkok"));
        Document page = clerk.browser().open(form);
        assertThat(page.select("#info").attr("value")).isEqualTo(Long.toString(month));
        assertThat(page.select("#info-hint").text()).contains("นับได้ " + month + " คน-ครั้ง");
    }

    @Test
    void whatIsNoPressIsRefusedWithWords() {
        Document page = clerk.browser().open(PAGE);
        long before = counted(clerk, 0);
        HttpResponse<String> odd =
                clerk.browser().submit(page, ACTION, Map.of("key", "x", "topic", "ก"));
        assertThat(odd.statusCode()).isEqualTo(422);
        HttpResponse<String> longest =
                clerk.browser().submit(page, ACTION, Map.of("topic", "ก".repeat(101)));
        assertThat(longest.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(longest.body()).select("#topic").attr("value")).hasSize(101);
        assertThat(counted(clerk, 0)).isEqualTo(before);
    }

    private static HttpResponse<String> press(Colleague by, Document page, String topic) {
        return by.browser().submit(page, ACTION, Map.of("topic", topic));
    }

    /** 0 for today, 1 for this month. */
    private static long counted(Colleague by, int which) {
        String shown = by.browser().open(PAGE).select(".totals dd").get(which).text();
        return Long.parseLong(shown.replaceAll("\\D", ""));
    }
}
