package khlang.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 9, 1);

    @Test
    void daysAndTimesAreReadAsPeopleTypeThem() {
        EventDetails details =
                check(Map.of("heldOn", "๓๐/๙/๖๕", "begins", "๙:๐๐", "ends", "16.30"));
        assertThat(details.heldOn()).isEqualTo("2022-09-30");
        assertThat(details.begins()).isEqualTo(LocalTime.of(9, 0));
        assertThat(details.ends()).isEqualTo(LocalTime.of(16, 30));
        assertThat(details.outsiders()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "kind, '', kind, choose",
        "kind, PARTY, kind, choose",
        "kind, DIVISION_MEETING, division, divisionOfMeeting",
        "title, ' ', title, required",
        "heldOn, '', heldOn, required",
        "heldOn, 30/9/2022, heldOn, commonEraYear",
        "heldOn, 31/9/2565, heldOn, thaiDate",
        "heldOn, 1/10/2570, heldOn, tooFarAhead",
        "begins, เช้า, begins, timeOfDay",
        "begins, 25.00, begins, timeOfDay",
        "ends, 09.00, ends, endsBeforeItBegins",
        "outsiders, 501, outsiders, wholeNumber",
        "outsiders, -1, outsiders, wholeNumber",
        "committee, all, committee, unknownChoice"
    })
    void whatCannotBeIsToldBesideItsField(String field, String typed, String where, String rule) {
        assertThatThrownBy(() -> check(Map.of(field, typed)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Violation::field, Violation::rule)
                                        .contains(
                                                org.assertj.core.groups.Tuple.tuple(where, rule)));
    }

    @ParameterizedTest
    @CsvSource({
        "/training/12/reports/7, 12, 7",
        "https://km.example.go.th/training/12/reports/7/, 12, 7",
        "training/12/reports/7, 12, 7",
        "/training/12, 0, 0",
        "/documents/training, 0, 0",
        "'', 0, 0"
    })
    void aReportIsKnownByTheAddressOfItsPage(String typed, long training, long report) {
        assertThat(TopicLink.report(typed)).isEqualTo(TopicLink.report(training, report));
    }

    private static EventDetails check(Map<String, String> typed) {
        Map<String, String> all =
                new HashMap<>(
                        Map.of(
                                "kind",
                                "MEETING",
                                "title",
                                "ประชุม",
                                "heldOn",
                                "1/9/2565",
                                "begins",
                                "09.00",
                                "ends",
                                "12.00"));
        all.putAll(typed);
        return EventRules.check(
                new EventDraft(
                        all.get("kind"),
                        "",
                        all.get("title"),
                        "",
                        false,
                        true,
                        false,
                        all.get("heldOn"),
                        all.get("begins"),
                        all.get("ends"),
                        "",
                        "",
                        all.getOrDefault("outsiders", ""),
                        all.getOrDefault("committee", ""),
                        ""),
                TODAY);
    }
}
