package khlang.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyRulesTest {

    @ParameterizedTest
    @CsvSource(
            value = {"12;12", "๑๒;12", "1,234;1234", "0;0", "9999999;9999999"},
            delimiter = ';')
    void aNumberMayBeTypedAsPeopleWriteIt(String typed, int amount) {
        assertThat(TallyRules.check(draft(typed, "", ""), false, false, 0))
                .containsExactly(Map.entry(Channel.LEAFLET, amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "สิบ", "12345678", "1e3"})
    void anythingElseIsRefused(String typed) {
        assertThat(wrong(draft(typed, "", ""), false, false, 0)).containsExactly("leaflet");
    }

    @Test
    void aChannelThatIsLeftEmptyIsUnknownAndNotNought() {
        assertThat(TallyRules.check(draft("", "", ""), false, false, 0)).isEmpty();
    }

    @Test
    void nothingIsSentWithoutANumberOrWithoutProof() {
        assertThat(wrong(draft("", "", ""), true, false, 1)).containsExactly("info");
        assertThat(wrong(draft("3", "", ""), true, false, 0)).containsExactly("letter");
        assertThat(wrong(draft("3", " ", " "), true, false, 0)).containsExactly("letter");
    }

    @Test
    void aLetterALinkOrAFileIsProof() {
        Map<Channel, Integer> three = Map.of(Channel.LEAFLET, 3);
        assertThat(TallyRules.check(draft("3", "ชม 1/2565", ""), true, false, 0)).isEqualTo(three);
        assertThat(TallyRules.check(draft("3", "", "https://example.org"), true, false, 0))
                .isEqualTo(three);
        assertThat(TallyRules.check(draft("3", "", ""), true, false, 1)).isEqualTo(three);
    }

    @Test
    void aCorrectionNeedsAReason() {
        assertThat(wrong(draft("3", "", ""), true, true, 1)).containsExactly("reason");
        var given = new TallyDraft(Map.of(Channel.LEAFLET, "3"), "", "", "นับซ้ำ");
        assertThat(TallyRules.check(given, true, true, 1)).hasSize(1);
    }

    private static TallyDraft draft(String leaflets, String letter, String link) {
        return new TallyDraft(Map.of(Channel.LEAFLET, leaflets), letter, link, "");
    }

    private static List<String> wrong(TallyDraft draft, boolean send, boolean correct, int files) {
        return catchThrowableOfType(
                        RefusedException.class, () -> TallyRules.check(draft, send, correct, files))
                .violations()
                .stream()
                .map(Violation::field)
                .toList();
    }
}
