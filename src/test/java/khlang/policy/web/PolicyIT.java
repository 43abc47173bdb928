package khlang.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(RunningPortal.Once.class)
class PolicyIT {

    private final RunningPortal portal;

    PolicyIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void everybodyReadsThePrivacyNoticeWithoutACookie() {
        var page = portal.get("privacy");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body()).contains("<h1>ประกาศความเป็นส่วนตัว", "id=\"contact\"");
    }

    @Test
    void theFootOfEveryPageLeadsThere() {
        assertThat(portal.get("").body()).contains("href=\"/privacy\"", "href=\"/security\"");
    }

    @Test
    void theMunicipalityCanChangeThePromiseAndADraftForStaffIsNotShown() {
        assertThat(save("public", "คำมั่นฉบับใหม่")).isIn(200, 201);
        assertThat(portal.get("security").body())
                .contains("คำมั่นฉบับใหม่", "/documents/security-policy/print");
        assertThat(save("staff", "ฉบับที่ยังคุยกันอยู่")).isEqualTo(200);
        assertThat(portal.get("security").body())
                .doesNotContain("ฉบับที่ยังคุยกันอยู่")
                .contains("ยังไม่ได้เผยแพร่นโยบายฉบับเต็ม");
        assertThat(portal.send(portal.asAdministrator("security").build()).body())
                .doesNotContain("ฉบับที่ยังคุยกันอยู่");
    }

    @Test
    void theSecurityTextIsPlainAndHoldsForLessThanAYear() {
        var answer = portal.get(".well-known/security.txt");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
        String expires =
                answer.body()
                        .lines()
                        .filter(l -> l.startsWith("Expires: "))
                        .findFirst()
                        .orElseThrow();
        assertThat(Instant.parse(expires.substring("Expires: ".length())))
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(365)));
        String contact =
                answer.body()
                        .lines()
                        .filter(l -> l.startsWith("Contact: "))
                        .findFirst()
                        .orElseThrow();
        assertThat(contact).isEqualTo("Contact: " + portal.at("security"));
        assertThat(portal.get("security").body()).contains("แจ้งช่องโหว่");
    }

    private int save(String audience, String markdown) {
        var body =
                new JsonMapper()
                        .writeValueAsString(
                                java.util.Map.of(
                                        "slug", "security-policy",
                                        "title", "นโยบายความมั่นคงปลอดภัย",
                                        "kind", "announcement",
                                        "audience", audience,
                                        "markdown", markdown));
        return portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build())
                .statusCode();
    }
}
