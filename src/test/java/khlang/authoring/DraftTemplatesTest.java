package khlang.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import khlang.library.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftTemplatesTest {

    /** A training report is written in a form of its own. */
    @ParameterizedTest
    @EnumSource(names = "TRAINING_REPORT", mode = EnumSource.Mode.EXCLUDE)
    void everyKindBeginsWithHeadingsOfItsOwn(DocumentKind kind) {
        String template = DraftTemplates.of(kind);
        assertThat(template).contains("## ").doesNotContain("\r", "\t").endsWith("\n");
        assertThat(template.lines().filter(line -> line.startsWith("## ")).distinct().count())
                .isBetween(3L, 11L);
        assertThat(template.lines()).noneMatch(line -> line.matches("#+\\s*"));
    }
}
