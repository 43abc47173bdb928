package khlang.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final String TEXT =
            """
            คำนำของทั้งเล่ม ดู [ขั้นตอน](#ขั้นตอน) และ [เอกสาร](#เอกสารที่ใช้)

            ## หมวดหนึ่ง

            ### รับเรื่อง

            เนื้อหา ![ภาพ](a.png)

            #### ขั้นตอน

            ทำตามลำดับ กลับไป [รับเรื่อง](#รับเรื่อง)

            ### ปิดเรื่อง

            ดู [ขั้นตอน](#ขั้นตอน)

            ## เอกสารที่ใช้

            - บัตร ![ภาพ](b.png) ![ภาพ](a.png)
            """;

    @Test
    void everyHeadingOfTheLevelAndAboveBeginsADraft() {
        List<Draft> drafts = Drafts.of("คู่มือ", TEXT, 3);
        assertThat(drafts)
                .extracting(Draft::title)
                .containsExactly("คู่มือ", "รับเรื่อง", "ปิดเรื่อง", "เอกสารที่ใช้");
        assertThat(drafts)
                .extracting(Draft::images)
                .containsExactly(List.of(), List.of("a.png"), List.of(), List.of("b.png", "a.png"));
        assertThat(drafts.get(1).markdown())
                .isEqualTo(
                        """
                        เนื้อหา ![ภาพ](a.png)

                        ## ขั้นตอน

                        ทำตามลำดับ กลับไป รับเรื่อง
                        """);
    }

    @Test
    void linksBetweenPartsLeadToTheirAddresses() {
        List<Draft> drafts = Drafts.of("คู่มือ", TEXT, 3);
        assertThat(drafts.getFirst().markdown())
                .contains("[ขั้นตอน](draft-2#ขั้นตอน)")
                .contains("[เอกสาร](draft-4)");
        assertThat(drafts.getFirst().withAddresses(i -> "/documents/part-" + i).markdown())
                .contains("[ขั้นตอน](/documents/part-1#ขั้นตอน)")
                .contains("[เอกสาร](/documents/part-3)");
    }

    @Test
    void aTextWithoutSuchHeadingsIsOneDraft() {
        assertThat(Drafts.of("เรื่อง", "ย่อหน้า\n\n#### ลึก\n\nต่อ\n", 2))
                .containsExactly(new Draft("เรื่อง", "ย่อหน้า\n\n## ลึก\n\nต่อ\n", List.of()));
    }
}
