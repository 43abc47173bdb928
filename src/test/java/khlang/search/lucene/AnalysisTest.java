package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    @Test
    void thisJavaCanSegmentThai() {
        assertThat(ThaiTokenizer.DBBI_AVAILABLE).isTrue();
    }

    @Test
    void wordsLeadBackToWhatWasWritten() throws IOException {
        assertThat(tokens(Analysis.WORDS, "ตามพ.ร.บ.ข้อมูล แบบ ข.๑ จ านวนเเผน"))
                .containsExactly(
                        "ตาม=ตาม",
                        "พรบ=พ.ร.บ.",
                        "ข้อมูล=ข้อมูล",
                        "แบบ=แบบ",
                        "ข=ข",
                        "ข1=ข.๑",
                        "1=๑",
                        "จำนวน=จ านวน",
                        "แผน=เเผน");
    }

    @Test
    void pairsLeadBackToWhatWasWritten() throws IOException {
        assertThat(tokens(Analysis.PAIRS, "ปีงบฯ ๒๕๖๕"))
                .containsExactly("ปีง=ปีง", "งบ=งบ", "2565=๒๕๖๕");
    }

    @Test
    void anAnalyzerServesManyTexts() throws IOException {
        try (Analyzer analyzer = Analysis.analyzer()) {
            assertThat(tokens(analyzer, Analysis.WORDS, "ภาษีป้าย")).hasSize(2);
            assertThat(tokens(analyzer, Analysis.WORDS, "")).isEmpty();
            assertThat(tokens(analyzer, Analysis.WORDS, "ก".repeat(100_000))).isNotEmpty();
            assertThat(tokens(analyzer, Analysis.WORDS, "ภาษีป้าย")).hasSize(2);
        }
    }

    private static List<String> tokens(String field, String text) throws IOException {
        try (Analyzer analyzer = Analysis.analyzer()) {
            return tokens(analyzer, field, text);
        }
    }

    private static List<String> tokens(Analyzer analyzer, String field, String text)
            throws IOException {
        var tokens = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term + "=" + text.substring(offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            assertThat(offset.endOffset()).isEqualTo(text.length());
        }
        return tokens;
    }
}
