package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import khlang.library.DescriptionFormat;
import khlang.library.DocumentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryFileTest {

    private static final String WHOLE =
            """
            state: published
            published: 1
            first_published_at: 2026-11-27T15:59:33.857896Z
            updated_at: 2026-11-27T15:59:33.857896Z
            revisions:
              - number: 1
                created_at: 2026-11-27T15:59:33.857896Z
                published_at: 2026-11-27T15:59:33.857896Z
              - number: 2
                created_at: 2026-11-28T00:00:00Z
                change: law-change
                note: "แก้: ตามระเบียบ"
                authors:
                  - สมชาย ใจดี
                approver: หัวหน้า
                own_approval: true
            """;

    @Test
    void whatIsReadIsWrittenAgainUnchanged() throws Exception {
        HistoryFile file = HistoryFile.parse(WHOLE);
        assertThat(DescriptionFormat.yaml(file)).isEqualTo(WHOLE);
        assertThat(file.life().state()).isEqualTo(DocumentState.PUBLISHED);
        assertThat(file.told().getLast().authors()).containsExactly("สมชาย ใจดี");
        assertThat(file.told().getLast().ownApproval()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "state: published,state: trashed,1",
        "state: published,state: withdrawn,1",
        "published: 1,published: 3,2",
        "published: 1,published: 0,2",
        "number: 2,number: 3,5",
        "change: law-change,change: mood,5",
        "state: published,stat: published,1"
    })
    void whatCannotBeIsToldWithItsLine(String right, String wrong, int line) {
        var told =
                catchThrowableOfType(
                        ContentFileException.class,
                        () -> HistoryFile.parse(WHOLE.replaceFirst(right, wrong)));
        assertThat(told.problems().getFirst().line()).isEqualTo(line);
        assertThat(told.problems().getFirst().sentence()).matches("(?s).*[ก-๙].*");
    }
}
