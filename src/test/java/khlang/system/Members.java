package khlang.system;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings people into a portal under test. */
public final class Members {

    /** The user name of the first administrator. */
    public static final String ADMINISTRATOR = "first.admin";

    /** The password of everybody whom tests bring in. */
    public static final String PASSWORD = "แมวส้มปีนรั้วตอนฝนตก";

    private static final Pattern KEY = Pattern.compile("set-up\\?key=[\\w-]+");

    private Members() {}

    /** The way to the set-up page of a portal without accounts, without a slash in front. */
    public static String setUpLink(PortalProcess portal) {
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("api/v1/set-up-links")
                                .POST(BodyPublishers.noBody())
                                .build());
        Matcher key = KEY.matcher(answer.body());
        if (!key.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return key.group();
    }

    /** Makes the first administrator and signs them in; close the browser. */
    public static Browser setUp(PortalProcess portal, String userName, String password) {
        var browser = new Browser(portal.base());
        expectRedirect(browser.get(setUpLink(portal)));
        HttpResponse<String> answer =
                browser.submit(
                        "set-up",
                        "/set-up",
                        Map.of(
                                "user-name",
                                userName,
                                "password",
                                password,
                                "password-again",
                                password));
        expectRedirect(answer);
        return browser;
    }

    /** Makes an account without a person and sets its password with the slip. */
    public static void create(PortalProcess portal, String userName) {
        HttpResponse<String> slip =
                portal.send(
                        portal.asAdministrator("api/v1/accounts")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"userName\":\"" + userName + "\"}"))
                                .build());
        String code = slip.body().replaceFirst("(?s).*\"code\":\"([A-Z0-9-]+)\".*", "$1");
        try (var browser = new Browser(portal.base())) {
            expectRedirect(
                    browser.submit(
                            "reset",
                            "/reset",
                            Map.of(
                                    "user-name",
                                    userName,
                                    "code",
                                    code,
                                    "password",
                                    PASSWORD,
                                    "password-again",
                                    PASSWORD)));
        }
    }

    /** Signs somebody in; close the browser. */
    public static Browser signIn(URI base, String userName, String password) {
        var browser = new Browser(base);
        expectRedirect(
                browser.submit(
                        "sign-in",
                        "/sign-in",
                        Map.of("user-name", userName, "password", password)));
        return browser;
    }

    private static void expectRedirect(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
