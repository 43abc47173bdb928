package khlang.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What colleagues write to those who were recognised. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CongratulationsIT {

    private final RunningPortal portal;
    private RecognitionDesk desk;
    private Colleague head;

    CongratulationsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new RecognitionDesk(portal, "congratulate");
        head = Colleague.of(portal, "congratulate.head", Role.HEAD, "education");
    }

    @AfterAll
    void leave() {
        desk.close();
        head.close();
    }

    @Test
    void aColleagueWritesOnceIsReadByStaffAndTakesItBack() {
        String path = desk.given(desk.friend, "งานขอบคุณหนึ่ง", "5/5/2557");
        assertThat(write(desk.clerk, path, "").statusCode()).isEqualTo(422);
        HttpResponse<String> personal = write(desk.clerk, path, "โทร 081-234-5678 นะ");
        assertThat(personal.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(personal.body()).select("#thanks").val()).contains("นะ");
        Document form = desk.clerk.browser().open(path);
        assertThat(send(desk.clerk, form, path, "สอนงานดีมาก").statusCode()).isEqualTo(303);
        assertThat(send(desk.clerk, form, path, "สอนงานดีมาก").statusCode()).isEqualTo(303);
        assertThat(send(desk.clerk, form, path, "อีกครั้ง").statusCode()).isEqualTo(422);
        assertThat(lines(desk.stranger, path))
                .containsOnlyOnce("สอนงานดีมาก")
                .doesNotContain("อีกครั้ง");
        try (Browser visitor = portal.browser()) {
            assertThat(visitor.get(path).body()).doesNotContain("สอนงานดีมาก");
        }
        assertThat(desk.friend.browser().open("me").text()).contains("เขียนคำขอบคุณถึงท่าน");
        assertThat(desk.friend.browser().open(path).select("form[action$=/thanks]"))
                .as("nobody thanks themselves")
                .isEmpty();

        String remove = removal(desk.clerk, path);
        assertThat(desk.stranger.browser().open(path).select("form[action=\"" + remove + "\"]"))
                .isEmpty();
        assertThat(desk.clerk.browser().submit(path, remove, Map.of()).statusCode()).isEqualTo(303);
        assertThat(lines(desk.stranger, path)).doesNotContain("สอนงานดีมาก");
        assertThat(write(desk.clerk, path, "แก้คำแล้ว").statusCode()).isEqualTo(303);
    }

    @Test
    void whoeverLooksAfterWordsRemovesThemForGood() {
        String path = desk.given(desk.friend, "งานขอบคุณสอง", "6/5/2557");
        write(desk.stranger, path, "คำไม่สุภาพ");
        assertThat(head.browser().submit(path, removal(head, path), Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(lines(desk.clerk, path)).doesNotContain("คำไม่สุภาพ");
        assertThat(desk.stranger.browser().open(path).select("form[action$=/thanks]")).isEmpty();
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE object_key = ?"
                                                + " AND action LIKE 'RECOGNITION_THANK%'",
                                        path.replace("recognitions/", "recognition:")))
                .isEqualTo("2");
    }

    @Test
    void toWhoDoesNotWantToBeNamedItIsALetter() {
        String path = desk.given(desk.friend, "งานขอบคุณสาม", "7/5/2557");
        portal.database()
                .change(
                        "INSERT INTO contributor (person_id, about, name_hidden, topics_hidden)"
                                + " VALUES (?, '', TRUE, FALSE)",
                        desk.friend.person());
        write(desk.clerk, path, "ขอบคุณเงียบ ๆ");
        assertThat(lines(desk.friend, path)).contains("ขอบคุณเงียบ ๆ");
        assertThat(lines(desk.clerk, path)).as("the writer").contains("ขอบคุณเงียบ ๆ");
        assertThat(lines(desk.stranger, path)).doesNotContain("ขอบคุณเงียบ ๆ");
        String other = desk.given(desk.stranger, "งานขอบคุณสี่", "8/5/2557");
        write(desk.friend, other, "ขอบคุณโดยไม่ออกชื่อ");
        assertThat(lines(desk.clerk, other))
                .contains("ขอบคุณโดยไม่ออกชื่อ")
                .contains("บุคลากร")
                .doesNotContain("congratulate.friend");
        portal.database()
                .change("DELETE FROM contributor WHERE person_id = ?", desk.friend.person());
    }

    @Test
    void aFormThatProposedAnotherKindIsRefused() {
        Document form = desk.friend.browser().open("recognitions/new");
        Map<String, String> typed =
                Map.of(
                        "recipient",
                        "person:" + desk.clerk.person(),
                        "kind",
                        "PRAISE",
                        "reason",
                        "แบบฟอร์มเดิม");
        for (String time : List.of("first", "second")) {
            assertThat(desk.friend.browser().submit(form, "/recognitions/new", typed).statusCode())
                    .as(time)
                    .isEqualTo(303);
        }
        Map<String, String> other = new HashMap<>(typed);
        other.put("kind", "PRIZE");
        assertThat(desk.friend.browser().submit(form, "/recognitions/new", other).statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> write(Colleague by, String path, String words) {
        return send(by, by.browser().open(path), path, words);
    }

    private static HttpResponse<String> send(
            Colleague by, Document page, String path, String words) {
        return by.browser().submit(page, "/" + path + "/thanks", Map.of("thanks", words));
    }

    private static String lines(Colleague by, String path) {
        return by.browser().open(path).select("#thanked ~ .documents").text();
    }

    private static String removal(Colleague by, String path) {
        return by.browser().open(path).select("form[action*=/thanks/]").attr("action");
    }
}
