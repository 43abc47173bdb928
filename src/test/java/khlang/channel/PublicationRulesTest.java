package khlang.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 15);

    @Test
    void aPublicationSaysHowWhenAndWhere() {
        PublicationDetails details =
                PublicationRules.check(draft("board", "15/3/2565", "บอร์ดหน้าอาคาร", ""), TODAY);
        assertThat(details.channel()).isEqualTo(Channel.BOARD);
        assertThat(details.day()).isEqualTo(TODAY);
        assertThat(details.inWords())
                .isEqualTo("ติดบอร์ดประชาสัมพันธ์ · 15 มี.ค. 2565 · บอร์ดหน้าอาคาร");
    }

    @Test
    void aLinkStandsInForThePlace() {
        assertThat(
                        PublicationRules.check(
                                        draft("facebook", "1/3/2565", "", "https://example.org/1"),
                                        TODAY)
                                .link())
                .isEqualTo("https://example.org/1");
        assertThat(wrong(draft("facebook", "1/3/2565", "", ""))).containsExactly("place");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(wrong(draft("pigeon", "เมื่อวาน", "x".repeat(301), "javascript:alert(1)")))
                .containsExactly("channel", "day", "place", "link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"16/3/2565", "1/1/2500"})
    void theDayHasComeAndIsNotFromAnotherAge(String day) {
        assertThat(wrong(draft("board", day, "บอร์ด", ""))).containsExactly("day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "ftp://example.org", "http://", "https:// x", "//x"})
    void aLinkIsAWebAddress(String link) {
        assertThat(wrong(draft("line", "1/3/2565", "กลุ่ม", link))).containsExactly("link");
    }

    @Test
    void aReasonMustBeGiven() {
        assertThat(PublicationRules.reason("reason", " ")).hasSize(1);
        assertThat(PublicationRules.reason("reason", "พิมพ์ผิด")).isEmpty();
    }

    private static PublicationDraft draft(String channel, String day, String place, String link) {
        return new PublicationDraft(channel, day, place, link, "");
    }

    private static List<String> wrong(PublicationDraft draft) {
        return catchThrowableOfType(
                        RefusedException.class, () -> PublicationRules.check(draft, TODAY))
                .violations()
                .stream()
                .map(Violation::field)
                .toList();
    }
}
