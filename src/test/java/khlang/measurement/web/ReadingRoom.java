package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import khlang.system.RunningPortal;

/**
 * Publishes documents and opens them, as the public and as staff.
 *
 * @param portal where
 */
record ReadingRoom(RunningPortal portal) {

    void open(String path, String browser) {
        portal.send(Visitors.opens(portal.at(path), browser).build());
    }

    void openAsStaff(String path) {
        HttpRequest read =
                Visitors.opens(portal.at(path))
                        .header("Authorization", "Bearer " + portal.apiToken())
                        .build();
        assertThat(portal.send(read).statusCode())
                .isIn(200, 302); // to the address without a channel
    }

    void publish(String slug, String title, String audience, String division) {
        String document =
                """
                {"slug": "%s", "title": "%s", "audience": "%s", "division": "%s", "markdown": "นับ"}
                """
                        .formatted(slug, title, audience, division);
        HttpRequest request =
                portal.asAdministrator("api/v1/documents")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(document))
                        .build();
        assertThat(portal.send(request).statusCode()).isBetween(200, 201);
    }
}
