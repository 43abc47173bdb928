package khlang.web;

import java.nio.charset.StandardCharsets;

/** Prints pages as the application does, without a server. */
public final class Printed {

    /** The municipality of the plan. */
    public static final Site SAN_PONG =
            new Site("เทศบาลตำบลสันโป่ง", "สป", "อำเภอแม่ริม", "จังหวัดเชียงใหม่", "", "");

    private Printed() {}

    /** The page as it is sent to a reader of the municipality's portal. */
    public static String html(Page page) {
        return html(page, SAN_PONG);
    }

    /** The page of any portal. */
    public static String html(Page page, Site site) {
        var shell =
                new Shell(
                        site,
                        "https://km.example.go.th",
                        "/",
                        name -> "/static/" + name,
                        Member.NOBODY,
                        new FormToken(java.util.Optional.of("secret")));
        return new String(Templates.print(page, shell), StandardCharsets.UTF_8);
    }
}
