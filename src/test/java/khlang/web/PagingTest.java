package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, 1",
                "'', 1",
                "0, 1",
                "-3, 1",
                "๒, 1",
                "2x, 1",
                "99999999999999999999, 1",
                "2, 2",
                "3, 3",
                "4, 3",
                "999999999, 3"
            })
    void whateverIsAskedForIsAPageThatExists(String asked, int shown) {
        assertThat(page(asked, 57).page()).isEqualTo(shown);
    }

    @Test
    void tellsWhichEntriesItShows() {
        Paging last = page("3", 57);
        assertThat(last.offset()).isEqualTo(40);
        assertThat(last.from()).isEqualTo(41);
        assertThat(last.to()).isEqualTo(57);
        assertThat(last.to(2)).isEqualTo("/kinds/plan?page=2");
    }

    @Test
    void anEmptyListIsOnePageWithoutEntries() {
        Paging none = page("7", 0);
        assertThat(none.page()).isEqualTo(1);
        assertThat(none.pages()).isEqualTo(1);
        assertThat(none.from()).isZero();
        assertThat(none.to()).isZero();
    }

    @Test
    void offersTheEndsAndTheNeighbours() {
        assertThat(page("10", 400).offered()).containsExactly(1, 9, 10, 11, 20);
        assertThat(page("1", 400).offered()).containsExactly(1, 2, 20);
        assertThat(page("1", 3).offered()).containsExactly(1);
    }

    private static Paging page(String asked, long total) {
        return Paging.of(asked, 20, total, "/kinds/plan?page=");
    }
}
