package khlang.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import khlang.audit.AuditAction;
import khlang.audit.AuditFilter;
import khlang.language.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditQuestionTest {

    private final MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();

    @Test
    void withoutFiltersEverythingIsAskedFor() {
        assertThat(question().filter()).isEqualTo(AuditFilter.NONE);
        assertThat(question().query()).isEmpty();
        assertThat(question().isNarrow()).isFalse();
    }

    @Test
    void datesAreTypedAsThaisTypeThem() {
        parameters.putSingle("from", "๑/๑๐/๖๔");
        parameters.putSingle("to", "2 ต.ค. 2564");
        assertThat(question().filter().from()).contains(LocalDate.of(2021, 10, 1));
        assertThat(question().filter().to()).contains(LocalDate.of(2021, 10, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 1/10/2021, buddhistDate",
        "to, 31/2/2564, buddhistDate",
        "action, NOTHING, unknownChoice",
        "who, a\u202Eb, controlCharacters",
    })
    void whatCannotBeUnderstoodIsToldAtItsField(String field, String value, String rule) {
        parameters.putSingle(field, value);
        assertThat(question().violations()).extracting(Violation::field).containsExactly(field);
        assertThat(question().violations()).extracting(Violation::rule).containsExactly(rule);
        assertThat(question().form().text(field)).isEqualTo(value);
    }

    @Test
    void datesInTheWrongOrderAreTold() {
        parameters.putSingle("from", "2/10/2564");
        parameters.putSingle("to", "1/10/2564");
        assertThat(question().violations())
                .extracting(Violation::rule)
                .containsExactly("datesTurned");
    }

    @Test
    void theNextPageAsksForTheSame() {
        parameters.putSingle("who", " สมชาย & ");
        parameters.putSingle("action", "SIGN_IN");
        assertThat(question().filter().action()).contains(AuditAction.SIGN_IN);
        assertThat(question().query())
                .isEqualTo("who=%E0%B8%AA%E0%B8%A1%E0%B8%8A%E0%B8%B2%E0%B8%A2+%26&action=SIGN_IN");
    }

    private AuditQuestion question() {
        return AuditQuestion.of(parameters);
    }
}
