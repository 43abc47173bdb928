package khlang.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those who write see before anybody else does. */
@ExtendWith(RunningPortal.Once.class)
class PreviewIT {

    private static final String ADDRESS = "documents/preview";

    private final RunningPortal portal;

    PreviewIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void itIsWhatTheDocumentsPageWillShow() {
        String path = "documents/cg-elderly-allowance";
        String source = portal.get(path + ".md").body();
        String text = source.substring(source.indexOf("\n---\n") + "\n---\n".length());
        HttpResponse<String> answer = preview(text, "cg-elderly-allowance");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        Document page = Jsoup.parse(portal.get(path).body());
        assertThat(Jsoup.parseBodyFragment(answer.body()).body().html())
                .isNotBlank()
                .isEqualTo(page.select(".document-body > .prose").last().html());
    }

    @Test
    void itIsAFragmentThatRunsNothing() {
        HttpResponse<String> answer =
                preview(
                        "> [!TIP]\n> ก\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))",
                        "");
        assertThat(answer.body())
                .contains("callout-tip")
                .doesNotContain("<script", "javascript:", "<html");
    }

    @Test
    void aTextThatIsTooLongIsToldInThai() {
        HttpResponse<String> answer = preview("ก".repeat(PreviewResource.LONGEST + 1), "");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("400 พันตัวอักษร");
    }

    @Test
    void strangersAndFormsOfOthersGetNothing() {
        try (Browser stranger = portal.browser();
                Browser reader = portal.signInAsNew("preview.reader");
                Browser writer = portal.signInAsAdministrator()) {
            Map<String, String> text = Map.of("markdown", "ก");
            assertThat(stranger.post(ADDRESS, text).statusCode()).isEqualTo(404);
            assertThat(reader.post(ADDRESS, text).statusCode()).isEqualTo(404);
            assertThat(writer.post(ADDRESS, text).statusCode()).as("no token").isEqualTo(403);
        }
    }

    private HttpResponse<String> preview(String text, String document) {
        try (Browser writer = portal.signInAsAdministrator()) {
            String token = Browser.token(writer.open("me/account"));
            return writer.post(
                    ADDRESS, Map.of("form-token", token, "markdown", text, "document", document));
        }
    }
}
