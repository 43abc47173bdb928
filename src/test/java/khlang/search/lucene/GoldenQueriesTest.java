package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import khlang.search.SearchHit;
import khlang.search.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenQueriesTest {

    private static LuceneKnowledgeIndex index;

    @BeforeAll
    static void open() throws IOException {
        index = Library.index();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "แผนการจัดการความรู้, km-plan-2565",
        "งบประมาณ, km-plan-2565",
        "ปีงบประมาณ 2565, km-plan-2565",
        "km ๒๕๖๕, km-plan-2565",
        "KM2565, km-plan-2565",
        "ความรู้, km-plan-2565",
        "เบี้ยยังชีพผู้สูงอายุ, elderly",
        "เบี้ยคนแก่, elderly",
        "อายุ ๖๐ ปี, elderly",
        "เบี้ยความพิการ, disability",
        "ภาษีที่ดิน, land-tax",
        "ภาษีทีดินเเละสิ่งปลูกสร้าง, land-tax",
        "ภ.ด.ส.๑๐, land-tax",
        "ภดส10, land-tax",
        "ภดส 10, land-tax",
        "ภดส, land-tax",
        "ภ.ป.๑, signboard-tax",
        "แบบ ข.๑, building",
        "ข1, building",
        "อ.1, building",
        "ขออนุญาติก่อสร้าง, building",
        "ถมที่, landfill",
        "พรบ ข้อมูลข่าวสาร, information-act",
        "พ.ร.บ.ข้อมูลข่าวสาร, information-act",
        "มาตรา 9, information-act",
        "ศพด., child-centre",
        "ค่าขยะ, waste",
        "อันตราย, health-hazard",
        "จ านวน อู่ซ่อมรถ, health-hazard",
    })
    void findsTheRightPageFirst(String words, String slug) {
        assertThat(index.find(SearchQuery.ofPublic(words, 3)).hits())
                .extracting(SearchHit::slug)
                .first()
                .isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "๒๕๖๕, 2565",
        "พ.ร.บ., พรบ",
        "แผน, เเผน",
        "ค่าธรรมเนียม, ค่าธรรมเนีย\u200Bม",
        "น้ำ, น\u0E4D\u0E49\u0E32",
        "km, KM",
    })
    void answersTheSameHoweverItIsWritten(String one, String other) {
        assertThat(index.find(SearchQuery.ofPublic(one, 10)))
                .usingRecursiveComparison()
                .ignoringFields("tookMillis")
                .isEqualTo(index.find(SearchQuery.ofPublic(other, 10)));
    }

    @ParameterizedTest
    @CsvSource({"asdfgh", "ใบขับขี่รถยนต์", "คริปโต"})
    void findsNothingRatherThanAnything(String words) {
        assertThat(index.find(SearchQuery.ofPublic(words, 10)).total()).isZero();
    }

    @Test
    void tellsWhatElseItLookedFor() {
        assertThat(index.find(SearchQuery.ofPublic("เบี้ยคนแก่", 10)).alsoSearched())
                .containsExactly("เบี้ยยังชีพผู้สูงอายุ");
        assertThat(index.find(SearchQuery.ofPublic("อนุญาติ", 10)).alsoSearched())
                .containsExactly("อนุญาต");
        assertThat(index.find(SearchQuery.ofPublic("ภาษี", 10)).alsoSearched()).isEmpty();
    }

    @Test
    void staffFindWhatIsTheirsAmongTheRest() {
        assertThat(index.find(SearchQuery.ofStaff("งบประมาณ 2565", 10)).hits())
                .extracting(SearchHit::slug)
                .contains("procurement", "km-plan-2565");
    }
}
