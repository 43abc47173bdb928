package khlang.recognition.web;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;

/** Those who nominate, decide and are recognised, and what they do over and over. */
final class RecognitionDesk implements AutoCloseable {

    static final String APPROVER = "นายอนุมัติ ในการทดสอบ";

    final Colleague clerk;
    final Colleague friend;
    final Colleague stranger;
    final Colleague secretary;
    final Colleague committee;
    private final RunningPortal portal;

    /**
     * @param name begins all user names: every test class has its own people
     */
    RecognitionDesk(RunningPortal portal, String name) {
        this.portal = portal;
        clerk = Colleague.of(portal, name + ".clerk", Role.STAFF, "education");
        friend = Colleague.of(portal, name + ".friend", Role.STAFF, "education");
        stranger = Colleague.of(portal, name + ".stranger", Role.STAFF, "finance");
        secretary = Colleague.of(portal, name + ".secretary", Role.SECRETARY, "finance");
        committee = Colleague.of(portal, name + ".committee", Role.COMMITTEE, "finance");
    }

    @Override
    public void close() {
        List.of(clerk, friend, stranger, secretary, committee).forEach(Colleague::close);
    }

    /** Nominates somebody, and answers the address, without a slash in front. */
    String nominate(Colleague by, Colleague whom, String reason) {
        return path(
                by.browser()
                        .submit(
                                "recognitions/new",
                                "/recognitions/new",
                                Map.of(
                                        "recipient",
                                        "person:" + whom.person(),
                                        "kind",
                                        "PRAISE",
                                        "reason",
                                        reason)));
    }

    /** What is typed to give one on a day. */
    static Map<String, Object> decision(String day) {
        var typed = new HashMap<String, Object>();
        typed.put("kind", "CERTIFICATE");
        typed.put("givenOn", day);
        typed.put("approver", APPROVER);
        typed.put("approverPosition", "นายกเทศมนตรี");
        typed.put("approvedOn", day);
        typed.put("orderNumber", "ประกาศที่ 5/2565");
        return typed;
    }

    /** Gives what was nominated. */
    HttpResponse<String> give(Colleague by, String path, Map<String, ?> typed) {
        return by.browser().submit(path + "/decision", "/" + path + "/decision", typed);
    }

    /** Nominates and gives, for everybody to read. */
    String given(Colleague whom, String reason, String day) {
        String path = nominate(clerk, whom, reason);
        path(give(secretary, path, decision(day)));
        return path;
    }

    /** Sends a file. */
    HttpResponse<String> send(
            Colleague by, String path, Map<String, String> typed, String name, byte[] file) {
        Document page = by.browser().open(path);
        Parcel parcel = Parcel.with(Browser.token(page));
        typed.forEach(parcel::field);
        return by.browser().send(parcel.file(name, file).to(portal.at(path + "/files")));
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

    /** The wall with some words, as somebody sees it. */
    static Document wall(Browser browser, String words) {
        return browser.open("recognitions?q=" + Browser.encoded(words));
    }
}
