package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A secretary with sheets of trainings, and the people who stand in them. */
final class TrainingSheets implements AutoCloseable {

    static final String HEAD = "ผู้เข้าร่วม,ประเภท,หลักสูตร,หน่วยงานผู้จัด,วันเริ่ม,วันสิ้นสุด";

    final Colleague secretary;
    private final RunningPortal portal;

    /**
     * @param name begins the user name: every test class has its own people
     */
    TrainingSheets(RunningPortal portal, String name) {
        this.portal = portal;
        secretary = Colleague.of(portal, name + ".sheets", Role.SECRETARY, "finance");
    }

    /** Adds somebody whose kind of staff is counted or not, and answers the key. */
    long hire(String first, String last, String division, boolean counted) {
        PortalDatabase database = portal.database();
        database.change(
                "INSERT INTO person (title, first_name, last_name, position_id, division_id,"
                        + " staff_type_id, valid_from) SELECT 'นาง', ?, ?, p.id, d.id, t.id,"
                        + " '2000-01-01' FROM (SELECT MIN(id) id FROM staff_position) p"
                        + " JOIN division d ON d.slug = ?"
                        + " JOIN (SELECT MIN(id) id FROM staff_type WHERE counted = ?) t",
                first,
                last,
                division,
                counted);
        return Long.parseLong(
                database.value(
                        "SELECT id FROM person WHERE first_name = ? AND last_name = ?",
                        first,
                        last));
    }

    /** Sends a sheet and answers the path of its preview. */
    String upload(String head, String rows) {
        HttpResponse<String> answer = send((head + "\n" + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return TrainingDesk.path(answer, "training/imports/[A-Za-z0-9_-]{24}");
    }

    HttpResponse<String> send(byte[] sheet) {
        Browser browser = secretary.browser();
        String token = Browser.token(browser.open("training/imports"));
        return browser.send(
                Parcel.with(token)
                        .file("อบรม.csv", sheet)
                        .to(browser.base().resolve("training/imports")));
    }

    String refused(byte[] sheet) {
        HttpResponse<String> answer = send(sheet);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select(".field-problem").text();
    }

    Document preview(String path) {
        return secretary.browser().open(path);
    }

    /** Presses the button below the preview. */
    String confirm(String path) {
        return confirm(path, preview(path)).headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> confirm(String path, Document preview) {
        return secretary.browser().submit(preview, "/" + path, Map.of());
    }

    /** Takes over a sheet in which nothing is wrong. */
    void takeOver(String head, String rows) {
        String path = upload(head, rows);
        assertThat(preview(path).select(".field-problem").eachText()).isEmpty();
        assertThat(confirm(path)).endsWith("/training?said=imported");
    }

    @Override
    public void close() {
        secretary.close();
    }
}
