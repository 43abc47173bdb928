package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameFromTest {

    @Test
    void readsTheWordsFromThePageBefore() {
        assertThat(
                        CameFrom.of(
                                "3",
                                "https://km.example.go.th/search?kind=order&q=%E0%B8%82%2E1+a",
                                "km.example.go.th"))
                .contains(new CameFrom("ข.1 a", 3));
    }

    @ParameterizedTest
    @CsvSource({
        "0, http://h/search?q=a, h",
        "x, http://h/search?q=a, h",
        "99999, http://h/search?q=a, h",
        "1, , h",
        "1, http://other/search?q=a, h",
        "1, http://h/search?q=, h",
        "1, http://h/search, h",
        "1, http://h/searches?q=a, h",
        "1, http://h/documents/x?q=a, h",
        "1, http://h/search?q=%zz, h",
        "1, ht tp://h/search?q=a, h",
        "1, search?q=a, h",
        "1, http://h/search?q=a,",
    })
    void whatIsNotFromOurListSaysNothing(String place, String referer, String host) {
        assertThat(CameFrom.of(place, referer, host)).isEmpty();
    }
}
