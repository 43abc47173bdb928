package khlang.channel.web;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Those who have to do with channels, and what they do over and over. */
final class ChannelDesk implements AutoCloseable {

    static final String DIVISION = "education";
    static final String GUIDE = "cg-elderly-allowance";

    final Colleague clerk;
    final Colleague head;
    final Colleague stranger;
    final Colleague secretary;
    private final RunningPortal portal;

    /**
     * @param name begins all user names: every test class has its own people
     */
    ChannelDesk(RunningPortal portal, String name) {
        this.portal = portal;
        clerk = Colleague.of(portal, name + ".clerk", Role.STAFF, DIVISION);
        head = Colleague.of(portal, name + ".head", Role.HEAD, DIVISION);
        stranger = Colleague.of(portal, name + ".stranger", Role.STAFF, "finance");
        secretary = Colleague.of(portal, name + ".secretary", Role.SECRETARY, "finance");
    }

    @Override
    public void close() {
        List.of(clerk, head, stranger, secretary).forEach(Colleague::close);
    }

    /** Sends the form of a page with files, as it stands there but for what is typed. */
    HttpResponse<String> send(
            Colleague by,
            Document page,
            String action,
            Map<String, String> typed,
            byte[]... files) {
        Element form = page.selectFirst("form[action=\"" + action + "\"]");
        var fields = new LinkedHashMap<String, String>();
        for (Element one : form.select("input[name]:not([type=file]), select[name]")) {
            Element chosen = one.is("select") ? one.selectFirst("option[selected]") : null;
            fields.put(
                    one.attr("name"),
                    one.is("select")
                            ? (chosen == null ? "" : chosen.attr("value"))
                            : one.attr("value"));
        }
        fields.putAll(typed);
        Parcel parcel = Parcel.with(fields.remove("form-token"));
        fields.forEach(parcel::field);
        for (int i = 0; i < files.length; i++) {
            parcel.file("ภาพ" + (i + 1) + ".png", files[i]);
        }
        return by.browser().send(parcel.to(portal.at(action.substring(1))));
    }

    /** The path that an answer leads to, without a slash in front. */
    static String path(HttpResponse<String> redirect) {
        return redirect.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(redirect.statusCode() + redirect.body()))
                .replaceFirst("^https?://[^/]*/", "")
                .replaceFirst("\\?.*", "");
    }

    static int status(Colleague one, String path) {
        return one.browser().get(path).statusCode();
    }

    static String token(Colleague one) {
        return Browser.token(one.browser().open("me"));
    }

    /** A photograph that no other test has. */
    static byte[] picture(int shade) {
        return Snapshot.png(shade);
    }
}
