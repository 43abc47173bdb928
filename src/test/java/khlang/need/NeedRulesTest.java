package khlang.need;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import khlang.organization.RefusedException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "'', OTHER, '', topic, required",
        "หัวข้อ, '', '', source, choose",
        "หัวข้อ, RUMOUR, '', source, choose",
        "หัวข้อ, OTHER, 30/11/2564, targetDay, needDay",
        "หัวข้อ, OTHER, 2/12/2569, targetDay, needDay",
        "หัวข้อ, OTHER, 31/2/2565, targetDay, thaiDate",
        "หัวข้อ, OTHER, '', division, choose",
    })
    void whatCannotBeIsToldBesideItsField(
            String topic, String source, String day, String field, String rule) {
        var draft = new NeedDraft(topic, "", "", 0, source, "", 0, day);
        assertThatThrownBy(() -> NeedRules.check(draft, Optional.empty(), Optional.empty(), TODAY))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                Assertions.assertThat(refused.violations())
                                        .anySatisfy(
                                                one -> {
                                                    Assertions.assertThat(one.field())
                                                            .isEqualTo(field);
                                                    Assertions.assertThat(one.rule())
                                                            .isEqualTo(rule);
                                                }));
    }
}
