package khlang.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Those who have to do with evidence of some years, and what they do over and over. */
final class EvidenceDesk implements AutoCloseable {

    static final String DIVISION = "education";

    final Colleague head;
    final Colleague editor;
    final Colleague clerk;
    final Colleague otherHead;
    final Colleague secretary;
    final Colleague member;
    private final RunningPortal portal;
    private final List<Integer> years;

    /**
     * @param name begins all user names: every test class has its own people
     * @param years that no other test knows
     */
    EvidenceDesk(RunningPortal portal, String name, Integer... years) {
        this.portal = portal;
        this.years = List.of(years);
        this.years.forEach(year -> SignedPlans.sign(portal.database(), year));
        head = Colleague.of(portal, name + ".head", Role.HEAD, DIVISION);
        editor = Colleague.of(portal, name + ".editor", Role.EDITOR, DIVISION);
        clerk = Colleague.of(portal, name + ".clerk", Role.STAFF, DIVISION);
        otherHead = Colleague.of(portal, name + ".other", Role.HEAD, "finance");
        secretary = Colleague.of(portal, name + ".secretary", Role.SECRETARY, "finance");
        member = Colleague.of(portal, name + ".member", Role.COMMITTEE, "finance");
    }

    @Override
    public void close() {
        years.forEach(year -> SignedPlans.tear(portal.database(), year));
        List.of(head, editor, clerk, otherHead, secretary, member).forEach(Colleague::close);
    }

    /** Hands a year's report over, or begins a correction of it. */
    void report(int year, int number, String stage) {
        portal.database()
                .change(
                        "INSERT INTO year_report (fiscal_year, number, stage, content)"
                                + " VALUES (?, ?, ?, '{}')",
                        year,
                        number,
                        stage);
    }

    /** Attaches evidence to a row with the form of its page. */
    HttpResponse<String> attach(
            Colleague by, int year, String row, Map<String, String> typed, byte[]... files) {
        String page = row(year, row);
        return send(by, by.browser().open(page), "/" + page + "/evidence/files", typed, files);
    }

    /** Types a value in with the form of its page. */
    HttpResponse<String> enter(
            Colleague by, String value, Map<String, String> typed, byte[]... files) {
        return send(by, by.browser().open(value), "/" + value + "/files", typed, files);
    }

    /** Sends the form of a page as it stands there but for what is typed. */
    HttpResponse<String> send(
            Colleague by,
            Document page,
            String action,
            Map<String, String> typed,
            byte[]... files) {
        Element form = page.selectFirst("form[action=\"" + action + "\"]");
        assertThat(form).as(action).isNotNull();
        var fields = new LinkedHashMap<String, String>();
        for (Element one : form.select("input[name]:not([type=file]), select[name], textarea")) {
            Element chosen = one.is("select") ? one.selectFirst("option[selected]") : one;
            Element shown = chosen == null ? one.selectFirst("option") : chosen;
            fields.put(
                    one.attr("name"),
                    one.is("textarea") ? one.wholeText().strip() : shown.attr("value"));
        }
        fields.putAll(typed);
        return send(by, action, fields, files);
    }

    /** Sends fields with files to an address, whatever a page shows. */
    HttpResponse<String> send(
            Colleague by, String action, Map<String, String> fields, byte[]... files) {
        var all = new LinkedHashMap<String, String>(fields);
        String token = all.remove("form-token");
        Parcel parcel = Parcel.with(token == null ? token(by) : token);
        all.forEach(parcel::field);
        for (int i = 0; i < files.length; i++) {
            parcel.file("ภาพ" + (i + 1) + ".png", files[i]);
        }
        return by.browser().send(parcel.to(portal.at(action.substring(1))));
    }

    /** Presses a button that the page may not show. */
    static int push(Colleague by, String path, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>(typed);
        fields.put("form-token", token(by));
        return by.browser().post(path, fields).statusCode();
    }

    static String token(Colleague one) {
        return Browser.token(one.browser().open("me"));
    }

    static int status(Colleague one, String path) {
        return one.browser().get(path).statusCode();
    }

    /** What waits for somebody, of all pages. */
    static String waiting(Colleague one) {
        var all = new StringBuilder();
        String next = "/plan/evidence/waiting";
        while (!next.isEmpty()) {
            Document page = one.browser().open(next.substring(1));
            all.append(page.select("main").html());
            next = page.select(".paging a[rel=next]").attr("href");
        }
        return all.toString();
    }

    static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    static String row(int year, String row) {
        return "plan/" + year + "/indicators/" + row;
    }
}
