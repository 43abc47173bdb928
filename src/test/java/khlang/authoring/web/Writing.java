package khlang.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;

/** What authors and heads do with the forms, without scripts. */
final class Writing {

    private final RunningPortal portal;

    Writing(RunningPortal portal) {
        this.portal = portal;
    }

    /** Begins a document; the answer is its slug. */
    String begin(Browser browser, String title, String division) {
        HttpResponse<String> begun =
                browser.submit(
                        "documents/new?kind=knowledge-article",
                        "/documents/new?kind=knowledge-article",
                        Map.of("title", title, "division", division));
        assertThat(begun.statusCode()).isEqualTo(303);
        String location = begun.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst("^.*/documents/", "").replaceFirst("/edit$", "");
    }

    /** Types and hands in; the answer is the page of the review. */
    Document handIn(Browser browser, String slug, Map<String, ?> typed) {
        var fields = new HashMap<String, Object>(typed);
        fields.put("do", "hand-in");
        HttpResponse<String> handedIn =
                browser.submit(
                        "documents/" + slug + "/edit", "/documents/" + slug + "/edit", fields);
        assertThat(handedIn.statusCode()).isEqualTo(303);
        return browser.follow(handedIn);
    }

    /** The path of the document's last review, without a slash in front. */
    String review(String slug) {
        return "reviews/"
                + portal.database()
                        .value(
                                "SELECT MAX(r.id) FROM review r JOIN document d"
                                        + " ON d.id = r.document_id WHERE d.slug = ?",
                                slug);
    }

    HttpResponse<String> approve(Browser head, String slug) {
        String path = review(slug);
        return head.submit(path, "/" + path + "/approve", Map.of());
    }
}
