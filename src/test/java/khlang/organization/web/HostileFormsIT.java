package khlang.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every form takes whatever anybody may send: it is stored as it is, or refused. */
@ExtendWith(RunningPortal.Once.class)
class HostileFormsIT {

    private static final List<String> VALUES =
            List.of(
                    "ก".repeat(10_000),
                    "ควบคุม\u0007\u001b[31m",
                    "\u202Eกลับด้าน",
                    "ศูนย์\u0000ตรงกลาง",
                    "ยิ้ม😀👩‍👩‍👧",
                    "<script>alert(1)</script>\"><img src=x onerror=alert(1)>",
                    "'; DROP TABLE person; --",
                    "{0} ${7*7} %s \\");

    private final AdminForms forms;

    HostileFormsIT(RunningPortal portal) {
        forms = new AdminForms(portal);
    }

    static Stream<Arguments> everyFieldOfEveryForm() {
        return forms().entrySet().stream()
                .flatMap(
                        form ->
                                form.getValue().keySet().stream()
                                        .map(field -> Arguments.of(form.getKey(), field)));
    }

    /** The forms, filled in well but for one field that keeps them from storing anything. */
    private static Map<String, Map<String, String>> forms() {
        var forms = new LinkedHashMap<String, Map<String, String>>();
        forms.put("admin/people/new", AdminForms.personFields("", "ศัตรู"));
        forms.put("admin/people?", Map.of("q", "", "division", "", "type", "", "state", ""));
        forms.put(
                "admin/divisions/new",
                Map.of(
                        "slug",
                        "Wrong",
                        "name",
                        "กอง",
                        "shortName",
                        "กอง",
                        "headPosition",
                        "",
                        "sortOrder",
                        "1",
                        "validFrom",
                        "",
                        "validTo",
                        ""));
        forms.put(
                "admin/divisions/finance",
                Map.of(
                        "version",
                        "0",
                        "name",
                        "กองคลัง",
                        "shortName",
                        "",
                        "headPosition",
                        "",
                        "sortOrder",
                        "1",
                        "validFrom",
                        "",
                        "validTo",
                        ""));
        forms.put(
                "admin/positions/new",
                Map.of(
                        "name",
                        "",
                        "division",
                        "",
                        "staffType",
                        "municipal-officer",
                        "sortOrder",
                        "1"));
        forms.put(
                "admin/committees/new",
                Map.of("slug", "Wrong", "fiscalYear", "2570", "name", "คณะ", "duties", "ก"));
        forms.put("admin/committees/1/edit", Map.of("version", "x", "name", "", "duties", "ก"));
        forms.put("admin/committees/1/copy", Map.of("fiscalYear", "1"));
        forms.put(
                "admin/committees/1/seats/new",
                Map.of("version", "0", "order", "0", "position", "", "role", "", "roleName", ""));
        forms.put(
                "admin/committees/1/seats/1",
                Map.of("version", "0", "order", "0", "position", "", "role", "", "roleName", ""));
        forms.put(
                "admin/committees/1/seats/1/holders",
                Map.of("version", "0", "person", "0", "day", "", "q", ""));
        forms.put("admin/staff-types/new", Map.of("slug", "Wrong", "name", "", "sortOrder", "1"));
        forms.put("admin/staff-types/1", Map.of("version", "x", "name", "", "sortOrder", "1"));
        forms.put(
                "admin/committees/1/teams/new",
                Map.of("version", "x", "order", "0", "name", "", "duties", ""));
        forms.put(
                "admin/committees/1/teams/1",
                Map.of("version", "x", "order", "0", "name", "", "duties", ""));
        forms.put(
                "admin/municipality",
                Map.ofEntries(
                        Map.entry("version", "0"),
                        Map.entry("name", ""),
                        Map.entry("shortName", ""),
                        Map.entry("abbreviation", "ยาวเกินไป"),
                        Map.entry("subdistrict", ""),
                        Map.entry("district", ""),
                        Map.entry("province", ""),
                        Map.entry("address", ""),
                        Map.entry("phone", "ไม่มี"),
                        Map.entry("email", ""),
                        Map.entry("website", ""),
                        Map.entry("letterCode", ""),
                        Map.entry("officeHours", "")));
        forms.put("admin/people/imports/AAAAAAAAAAAAAAAAAAAAAAAA", Map.of("digest", ""));
        return forms;
    }

    @ParameterizedTest
    @MethodSource("everyFieldOfEveryForm")
    void takesWhateverIsSent(String path, String field) {
        for (String value : VALUES) {
            var fields = new LinkedHashMap<>(forms().get(path));
            fields.put(field, value);
            var answer =
                    path.endsWith("?")
                            ? forms.get(path + field + "=" + url(cut(value)))
                            : forms.post(path, fields);
            assertThat(answer.statusCode()).as(value).isIn(200, 303, 409, 422);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("main script, main img[onerror]")).as(value).isEmpty();
            assertThat(answer.body()).as(value).doesNotContain("<script>alert(1)");
            if (answer.statusCode() == 422) {
                assertThat(page.select(".notice-wrong a")).as(value).isNotEmpty();
                assertThat(page.text()).containsPattern("\\p{IsThai}");
            }
        }
    }

    /** What is not refused comes back as it was typed, in the list and in the form. */
    @ParameterizedTest
    @MethodSource("harmless")
    void whatIsNotRefusedIsStoredAsItWas(String value) {
        String path = forms.person(value, "ไปกลับ");
        assertThat(AdminForms.value(forms.page(path + "/edit"), "firstName")).isEqualTo(value);
        assertThat(forms.page(path).selectFirst("h1").text()).isEqualTo("นาย" + value + " ไปกลับ");
    }

    static Stream<String> harmless() {
        return Stream.of(
                "ยิ้ม😀👩‍👩‍👧",
                "<script>alert(1)</script>",
                "'; DROP TABLE person; --",
                "{0}${7*7}\\");
    }

    /** The server itself refuses longer addresses, before any page sees them. */
    private static String cut(String value) {
        return value.substring(0, Math.min(value.length(), 500));
    }

    private static String url(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
