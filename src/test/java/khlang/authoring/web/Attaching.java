package khlang.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What authors do with the page of files, without scripts. */
final class Attaching {

    private final RunningPortal portal;

    Attaching(RunningPortal portal) {
        this.portal = portal;
    }

    static String page(String slug) {
        return "documents/" + slug + "/files";
    }

    /** An empty parcel with the token of somebody's page of files. */
    Parcel parcel(Browser browser, String slug) {
        return Parcel.with(Browser.token(browser.open(page(slug))));
    }

    HttpResponse<String> send(Browser browser, String slug, Parcel parcel) {
        return browser.send(parcel.to(portal.at(page(slug))));
    }

    /**
     * Hangs a small text on a text at work; the answer is its address, without a slash in front.
     */
    String attach(Browser browser, String slug, String name, String text) {
        Parcel parcel = parcel(browser, slug).file(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(send(browser, slug, parcel).statusCode()).isEqualTo(303);
        return address(browser, slug, name);
    }

    /** Where a file of the page is fetched, without a slash in front. */
    static String address(Browser browser, String slug, String name) {
        Document page = browser.open(page(slug));
        Element link = page.selectFirst("th a:containsOwn(" + name + ")");
        assertThat(link).as("%s on %s", name, page.text()).isNotNull();
        return link.attr("href").substring(1);
    }

    /** Presses a button beside a file: remove, or put-back. */
    HttpResponse<String> press(Browser browser, String slug, String name, String verb) {
        String id = address(browser, slug, name).split("/")[1];
        return browser.submit(page(slug), "/" + page(slug) + "/" + id + "/" + verb, Map.of());
    }
}
