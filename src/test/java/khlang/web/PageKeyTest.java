package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

    @ParameterizedTest
    @CsvSource({
        "page=2, /kinds/plan?page=2",
        "fbclid=IwAR0x, /kinds/plan",
        "n=3, /kinds/plan",
        "page=2&utm_source=line&utm_medium=chat, /kinds/plan?page=2",
        "gclid=1&page=3, /kinds/plan?page=3"
    })
    void leavesOutWhatOtherSitesAdd(String query, String address) {
        assertThat(PageKey.address("/kinds/plan", query)).contains(address);
    }

    @Test
    void isThePathWhenNothingElseIsAsked() {
        assertThat(PageKey.address("/kinds/plan", null)).contains("/kinds/plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=ภาษี", "page=-1", "page=12345", "page=2;x", "via=board", "=", "%"})
    void doesNotKnowWhatElseAnAddressMayMean(String query) {
        assertThat(PageKey.address("/kinds/plan", query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/documents/cg-elderly-allowance",
                "/documents/cg-elderly-allowance/print",
                "/kinds",
                "/kinds/plan",
                "/categories/law/book",
                "/divisions"
            })
    void holdsPagesThatAreTheSameForEverybody(String path) {
        assertThat(PageKey.isCached(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/statistics",
                "/g/7",
                "/api/v1/documents",
                "/attachments/7/a.pdf",
                "/documents/cg-elderly-allowance.md",
                "/documents/cg-elderly-allowance/qr.svg",
                "/static/portal.css",
                "/documentsx",
                "/documents/%E0%B8%81"
            })
    void holdsNothingElse(String path) {
        assertThat(PageKey.isCached(path)).isFalse();
    }
}
