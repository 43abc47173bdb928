package khlang.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import khlang.stationery.TemplateGap;
import khlang.word.WordException;
import khlang.word.WordTemplate;
import org.junit.jupiter.api.Test;

class MemoGapTest {

    private final MemoTemplate template = new MemoTemplate();

    @Test
    void ourTemplateHasAllGapsAndNoOther() throws Exception {
        assertThat(gaps(template.ours()))
                .containsExactlyInAnyOrderElementsOf(
                        template.gaps().stream().map(TemplateGap::written).toList());
    }

    @Test
    void everyGapHasASampleAndALabel() {
        for (MemoGap gap : MemoGap.values()) {
            assertThat(gap.sample()).as(gap.key()).isNotEmpty().doesNotContain("");
            assertThat(gap.label()).as(gap.key()).isNotBlank();
        }
    }

    @Test
    void aTemplateIsFilledWithTheSamples() throws Exception {
        var filled = new ByteArrayOutputStream();
        WordTemplate.fill(new ByteArrayInputStream(template.ours()), template.sample(), filled);
        assertThat(gaps(filled.toByteArray())).isEmpty();
    }

    private static Set<String> gaps(byte[] file) throws IOException, WordException {
        return WordTemplate.gaps(new ByteArrayInputStream(file));
    }
}
