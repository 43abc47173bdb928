package khlang.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A secretary who makes assessments, and staff who answer them. */
final class ExamRoom implements AutoCloseable {

    static final String BANK = "/assessments/questions";

    final RunningPortal portal;
    final Colleague secretary;
    final List<Colleague> staff = new ArrayList<>();

    /**
     * @param name begins all names of the tests that use it
     * @param people how many of staff there are, all of the education division
     */
    ExamRoom(RunningPortal portal, String name, int people) {
        this.portal = portal;
        secretary = Colleague.of(portal, name + ".secretary", Role.SECRETARY, "finance");
        for (int i = 0; i < people; i++) {
            staff.add(Colleague.of(portal, name + ".staff" + i, Role.STAFF, "education"));
        }
    }

    /** The day in Bangkok. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Bangkok"));
    }

    /** Writes a question; the first choice is right. */
    String question(String text, String... choices) {
        Map<String, String> typed = new HashMap<>();
        typed.put("kind", choices.length == 0 ? "AWARENESS" : "CHOICE");
        typed.put("text", text);
        typed.put("topic", choices.length == 0 ? "" : "เรื่องของ" + text);
        typed.put("document", choices.length == 0 ? "" : "km-basics");
        for (int i = 0; i < choices.length; i++) {
            typed.put("choice-" + (i + 1), choices[i]);
        }
        typed.put("right", "1");
        HttpResponse<String> made =
                secretary.browser().submit("assessments/questions/new", BANK + "/new", typed);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        return portal.database()
                .value("SELECT MAX(item_id) FROM assessment_item_text WHERE text = ?", text);
    }

    /** What a form for an assessment says that is open from today on. */
    static Map<String, Object> typed(String kind, String title, int items) {
        Map<String, Object> typed = new HashMap<>();
        typed.put("kind", kind);
        typed.put("title", title);
        typed.put("document", kind.equals("CHECK") ? "km-plan-2565" : "");
        typed.put("opensOn", ThaiDates.abbreviated(today()));
        LocalDate closes = today().plusDays(7);
        LocalDate yearEnds = FiscalYear.containing(today()).lastDay();
        boolean within = kind.equals("CHECK") || closes.isBefore(yearEnds);
        typed.put("closesOn", ThaiDates.abbreviated(within ? closes : yearEnds));
        typed.put("items", Integer.toString(items));
        typed.put("passPercent", "60");
        typed.put("mostAttempts", "0");
        return typed;
    }

    /** Makes a draft that asks these questions. */
    String draft(Map<String, Object> typed, List<String> items) {
        HttpResponse<String> made =
                secretary.browser().submit("assessments/new", "/assessments/new", typed);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        String id =
                portal.database()
                        .value(
                                "SELECT MAX(id) FROM assessment WHERE title = ?",
                                typed.get("title"));
        assertThat(choose(id, items).statusCode()).isEqualTo(303);
        return id;
    }

    HttpResponse<String> choose(String id, List<String> items) {
        String path = "assessments/" + id + "/items";
        return secretary.browser().submit(path, "/" + path, Map.of("items", items));
    }

    HttpResponse<String> approve(String id) {
        return decide(
                id,
                "approval",
                Map.of(
                        "approvedOn",
                        ThaiDates.abbreviated(today()),
                        "approval",
                        "รายงานการประชุมทดสอบ"));
    }

    HttpResponse<String> decide(String id, String what, Map<String, ?> typed) {
        String path = "assessments/" + id;
        return secretary.browser().submit(path, "/" + path + "/" + what, typed);
    }

    /** Makes an open check. */
    String check(Map<String, Object> typed, List<String> items) {
        String id = draft(typed, items);
        assertThat(approve(id).statusCode()).isEqualTo(303);
        return id;
    }

    /** The fields of a form in which these choices are chosen. */
    static Map<String, String> chosen(Document page, String... choices) {
        Map<String, String> chosen = new HashMap<>();
        for (String choice : choices) {
            for (Element label : page.select("fieldset label")) {
                if (label.text().equals(choice)) {
                    Element radio = page.getElementById(label.attr("for"));
                    chosen.put(radio.attr("name"), radio.attr("value"));
                }
            }
        }
        return chosen;
    }

    static HttpResponse<String> send(Browser by, Document page, String id, String... choices) {
        return by.submit(page, "/assessments/" + id + "/answer", chosen(page, choices));
    }

    static HttpResponse<String> send(Browser by, String id, String... choices) {
        return send(by, by.open("assessments/" + id + "/answer"), id, choices);
    }

    /** Sends the form for a paper, with scans. */
    HttpResponse<String> paper(Document page, Map<String, String> typed, byte[]... scans) {
        var form = page.selectFirst("form[enctype]");
        Map<String, String> fields = new HashMap<>();
        form.select("input[name]:not([type=file]):not([type=radio])")
                .forEach(one -> fields.put(one.attr("name"), one.attr("value")));
        form.select("input[type=radio][checked]")
                .forEach(one -> fields.put(one.attr("name"), one.attr("value")));
        if (typed.containsKey("score")) {
            fields.put("way", "score");
        }
        fields.putAll(typed);
        Parcel parcel = Parcel.with(fields.remove("form-token"));
        fields.forEach(parcel::field);
        for (byte[] scan : scans) {
            parcel.file("sheet.png", scan);
        }
        return secretary.browser().send(parcel.to(portal.at(form.attr("action").substring(1))));
    }

    /** A scanned sheet that no other test has. */
    static byte[] scan(int shade) {
        var picture = new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, shade);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** A day from today, as people type it. */
    static String day(int days) {
        return ThaiDates.abbreviated(today().plusDays(days));
    }

    String attempts(String id) {
        return portal.database()
                .value("SELECT COUNT(*) FROM assessment_attempt WHERE assessment_id = ?", id);
    }

    @Override
    public void close() {
        secretary.close();
        staff.forEach(Colleague::close);
    }
}
