package khlang.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.word.WordException;
import khlang.word.WordTemplate;
import org.junit.jupiter.api.Test;

class MemoGapTest {

    @Test
    void ourTemplateHasAllGapsAndNoOther() throws Exception {
        assertThat(WordTemplate.gaps(new ByteArrayInputStream(MemoTemplate.ours())))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(MemoGap.values()).map(MemoGap::written).toList());
    }

    @Test
    void everyGapHasASampleAndALabel() {
        for (MemoGap gap : MemoGap.values()) {
            assertThat(gap.sample()).as(gap.key()).isNotEmpty().doesNotContain("");
            assertThat(gap.label()).as(gap.key()).isNotBlank();
            assertThat(MemoGap.of(gap.written())).contains(gap);
        }
        assertThat(MemoGap.of("{{ subject }}")).isEmpty();
    }

    @Test
    void aTemplateIsFilledWithTheSamples() throws WordException {
        Map<MemoGap, List<String>> samples =
                Arrays.stream(MemoGap.values())
                        .collect(Collectors.toMap(one -> one, MemoGap::sample));
        byte[] filled = MemoTemplate.fill(MemoTemplate.ours(), samples);
        assertThat(filled).isNotEmpty();
        assertThat(gaps(filled)).isEmpty();
    }

    private static Iterable<String> gaps(byte[] file) throws WordException {
        try {
            return WordTemplate.gaps(new ByteArrayInputStream(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
