package khlang.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import khlang.system.RunningPortal;

/** Documents to be asked about. */
final class Published {

    private Published() {}

    /** Publishes one of the clerk's office, and answers its name. */
    static String document(RunningPortal portal, String slug, String audience) {
        String document =
                """
                {"slug": "%s", "title": "เรื่องที่ถาม %s", "audience": "%s", "markdown": "ทดลองถาม",
                 "division": "municipal-clerk-office"}
                """
                        .formatted(slug, slug, audience);
        HttpRequest request =
                portal.asAdministrator("api/v1/documents")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(document))
                        .build();
        assertThat(portal.send(request).statusCode()).isBetween(200, 201);
        return slug;
    }
}
