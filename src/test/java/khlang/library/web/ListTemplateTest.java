package khlang.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import khlang.library.Audience;
import khlang.library.DocumentKind;
import khlang.library.DocumentSummary;
import khlang.web.Page;
import khlang.web.Paging;
import khlang.web.Printed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListTemplateTest {

    private final DocumentSummary document =
            Samples.summary(
                    "เบี้ย<i>ยังชีพ</i>", DocumentKind.CITIZEN_GUIDE, Audience.STAFF, true, null);

    @Test
    void eachEntryLeadsToItsDocumentAndTellsItsTags() {
        Document page = print(list(List.of(document), Paging.of("1", 20, 1, "/x?page=")));
        assertThat(page.select(".documents h2 a").attr("href"))
                .isEqualTo("/documents/cg-elderly-allowance");
        assertThat(page.select(".documents h2").text()).isEqualTo("เบี้ย<i>ยังชีพ</i>");
        assertThat(page.select(".documents .tag").eachText())
                .containsExactly("คู่มือประชาชน", "เฉพาะเจ้าหน้าที่", "ตัวอย่าง");
        assertThat(page.select(".count").text()).isEqualTo("1 เรื่อง");
        assertThat(page.select(".paging")).isEmpty();
    }

    @Test
    void aLongListIsReadPageByPage() {
        Document page = print(list(List.of(document), Paging.of("2", 20, 57, "/x?page=")));
        assertThat(page.select(".count").text()).isEqualTo("57 เรื่อง · แสดงเรื่องที่ 21–40");
        assertThat(page.select(".paging [aria-current]").text()).isEqualTo("หน้า 2");
        assertThat(page.select(".paging a[rel=next]").attr("href")).isEqualTo("/x?page=3");
    }

    @Test
    void anEmptyListSaysWhatToDoNext() {
        Document page = print(list(List.of(), Paging.of("1", 20, 0, "/x?page=")));
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/categories");
        assertThat(page.select(".documents, .count, a[href$=/book]")).isEmpty();
    }

    @Test
    void countsWithClassifiers() {
        Document page =
                print(
                        new IndexPage(
                                Index.KINDS,
                                List.of(
                                        new IndexPage.Entry("plan", "แผน", "", 12),
                                        new IndexPage.Entry("order", "คำสั่ง", "", 0))));
        assertThat(page.select(".card-count").eachText())
                .containsExactly("12 เรื่อง", "ยังไม่มีเรื่อง");
    }

    private static Page list(List<DocumentSummary> documents, Paging paging) {
        return new ListPage(
                Index.CATEGORIES,
                "สวัสดิการสังคม",
                Optional.of("เบี้ยผู้สูงอายุ"),
                "/categories/social-welfare",
                true,
                documents,
                paging);
    }

    private static Document print(Page page) {
        return Jsoup.parse(Printed.html(page));
    }
}
