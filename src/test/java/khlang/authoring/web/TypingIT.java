package khlang.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the editor sends while somebody types. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypingIT {

    private final RunningPortal portal;
    private Colleague author;

    TypingIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        author = Colleague.of(portal, "typing.author", Role.STAFF, "public-health");
    }

    @AfterAll
    void leave() {
        author.close();
    }

    @Test
    void whatIsTypedIsSavedByItselfAndTheSecondOfTwoIsTold() {
        String slug = new Writing(portal).begin(author.browser(), "การบันทึกเอง", "public-health");
        Document page = author.browser().open("documents/" + slug + "/edit");
        var fields = new HashMap<String, Object>();
        fields.put("form-token", Browser.token(page));
        fields.put("version", page.selectFirst("input[name=version]").val());
        fields.put("title", "");
        fields.put("review_by", "วันไหนดี");
        fields.put("markdown", "ยังไม่เสร็จ");
        HttpResponse<String> saved = author.browser().post("documents/" + slug + "/draft", fields);
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("\"version\":", "บันทึกร่างให้แล้ว");
        Document again = author.browser().open("documents/" + slug + "/edit");
        assertThat(again.selectFirst("#review_by").val()).isEqualTo("วันไหนดี");
        assertThat(again.selectFirst("#markdown").wholeText()).contains("ยังไม่เสร็จ");

        HttpResponse<String> late = author.browser().post("documents/" + slug + "/draft", fields);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("มีผู้อื่นแก้ไขไปก่อน", "/documents/" + slug + "/edit");
    }

    @Test
    void whatIsPastedFromWordKeepsItsShape() {
        HttpResponse<String> pasted =
                author.browser()
                        .send(
                                HttpRequest.newBuilder(portal.at("documents/paste"))
                                        .header("Content-Type", "text/html")
                                        .POST(
                                                HttpRequest.BodyPublishers.ofString(
                                                        "<h2>ขั้นตอน</h2><p>กด<b>ส่ง</b></p>"
                                                                + "<ul><li>หนึ่ง</li></ul>"))
                                        .build());
        assertThat(pasted.statusCode()).isEqualTo(200);
        assertThat(pasted.body()).contains("## ขั้นตอน", "**ส่ง**", "- หนึ่ง");
    }
}
