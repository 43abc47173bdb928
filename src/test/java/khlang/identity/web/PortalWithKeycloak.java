package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Members;
import khlang.system.PortalDatabase;
import khlang.system.PortalProcess;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A portal whose staff sign in at a Keycloak, with one administrator of its own. */
record PortalWithKeycloak(PortalProcess portal, Keycloak keycloak) implements AutoCloseable {

    static PortalWithKeycloak start(Path data) throws IOException {
        int port = PortalProcess.freePort();
        URI address = URI.create("http://127.0.0.1:" + port);
        Keycloak keycloak = Keycloak.start(address);
        var both =
                new PortalWithKeycloak(
                        PortalProcess.run(
                                Files.createDirectories(data.resolve("portal")),
                                settings(address, keycloak)),
                        keycloak);
        try {
            both.portal().awaitReady();
            Members.setUp(both.portal(), Members.ADMINISTRATOR, Members.PASSWORD).close();
            return both;
        } catch (AssertionError e) {
            both.close();
            throw e;
        }
    }

    private static Map<String, String> settings(URI address, Keycloak keycloak) {
        return Map.of(
                "KHLANG_HTTP_PORT",
                Integer.toString(address.getPort()),
                "KHLANG_BASE_URL",
                address.toString(),
                "KHLANG_REHEARSAL",
                "off",
                "KHLANG_OIDC_ISSUER",
                keycloak.issuer(),
                "KHLANG_OIDC_CLIENT_ID",
                "khlang",
                "KHLANG_OIDC_CLIENT_SECRET",
                Keycloak.CLIENT_SECRET,
                "KHLANG_OIDC_GROUPS",
                "km-admins=administrator,km-editors-finance=editor:finance");
    }

    /** Goes to the service, signs in there, and answers where it sends the browser back to. */
    URI signIn(CookieBrowser browser, String user, String to) {
        HttpResponse<String> begin = browser.get(portal.base().resolve("sign-in/oidc?to=" + to));
        assertThat(begin.statusCode()).as(begin.body()).isEqualTo(303);
        HttpResponse<String> form = browser.get(location(begin));
        assertThat(form.statusCode()).as(form.body()).isEqualTo(200);
        Element login = Jsoup.parse(form.body()).selectFirst("#kc-form-login");
        HttpResponse<String> done =
                browser.post(
                        URI.create(login.attr("action")),
                        Map.of("username", user, "password", Keycloak.PASSWORD));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(location(done).toString()).startsWith(portal.base() + "sign-in/oidc/return?");
        return location(done);
    }

    /** Signs the portal's own administrator in, with a password; close the browser. */
    Browser signInHere() {
        return Members.signIn(portal.base(), Members.ADMINISTRATOR, Members.PASSWORD);
    }

    long addPerson(String email) {
        PortalDatabase database = database();
        database.change(
                "INSERT INTO staff_type (slug, name, counted, sort_order)"
                        + " VALUES ('oidc-test', 'พนักงานทดสอบ', 1, 900)");
        database.change(
                "INSERT INTO staff_position (name, staff_type_id, sort_order)"
                        + " SELECT 'เจ้าพนักงานทดสอบ', id, 900 FROM staff_type"
                        + " WHERE slug = 'oidc-test'");
        database.change(
                "INSERT INTO person (title, first_name, last_name, position_id, staff_type_id,"
                        + " email) SELECT 'นาย', 'วิชัย', 'ในทะเบียน', id, staff_type_id, ?"
                        + " FROM staff_position WHERE name = 'เจ้าพนักงานทดสอบ'",
                email);
        return Long.parseLong(database.value("SELECT id FROM person WHERE email = ?", email));
    }

    PortalDatabase database() {
        return PortalDatabase.of(portal.dataDir());
    }

    CookieBrowser browser() {
        return new CookieBrowser(portal.client());
    }

    HttpResponse<String> page(CookieBrowser browser, String path) {
        return browser.get(portal.base().resolve(path));
    }

    static URI location(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    @Override
    public void close() {
        portal.close();
        keycloak.close();
    }
}
