package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khlang.library.DocumentDescription;
import org.junit.jupiter.api.Test;

class ConflictDeskTest {

    private static final String COMMON =
            "title: เดิม\nsummary: สรุป\ntags: [ก]\nfiscal_year: 2565\n";

    @Test
    void whatOnlyOneSideHasChangedIsTaken() throws Exception {
        DocumentDescription merged =
                merged(
                        COMMON.replace("เดิม", "ในคลัง"),
                        COMMON.replace("[ก]", "[ก, ข]").replace("fiscal_year: 2565\n", "")
                                + "effective_from: 2026-10-01\n");
        assertThat(merged.title()).isEqualTo("ในคลัง");
        assertThat(merged.tags()).isEqualTo(List.of("ก", "ข"));
        assertThat(merged.fiscalYear()).isNull();
        assertThat(merged.effectiveFrom()).isEqualTo("2026-10-01");
    }

    @Test
    void whatBothHaveChangedStaysAsItIsInThePortal() throws Exception {
        DocumentDescription merged =
                merged(COMMON.replace("2565", "2566"), COMMON.replace("fiscal_year: 2565\n", ""));
        assertThat(merged.fiscalYear()).isEqualTo(2566);
        assertThat(
                        merged(COMMON.replace("เดิม", "ในคลัง"), COMMON.replace("เดิม", "ในไฟล์"))
                                .title())
                .isEqualTo("ในคลัง");
    }

    private static DocumentDescription merged(String portal, String file) throws Exception {
        return ConflictDesk.merged(read(COMMON), read(portal), read(file));
    }

    private static DocumentDescription read(String yaml) throws ContentFileException {
        return YamlText.read(yaml, DocumentDescription.class, 0);
    }
}
