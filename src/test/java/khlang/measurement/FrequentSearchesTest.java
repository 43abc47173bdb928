package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrequentSearchesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ภาษีป้าย", "พรบ ข้อมูลข่าวสาร", "มาตรา 9", "km 2565"})
    void whatManyAskMayBeShown(String term) {
        assertThat(FrequentSearches.mayBeShown(term)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "•••",
                "นาย ก โทร •••",
                "ยาวมาก…",
                "1101700230708",
                "0812345678",
                "2565",
                ""
            })
    void whatMayLeadToSomebodyIsNotShown(String term) {
        assertThat(FrequentSearches.mayBeShown(term)).isFalse();
    }
}
