package khlang.library.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileTextTest {

    private static final Instant NOW = Instant.parse("2026-01-05T03:00:00Z");

    @Test
    void triesComeLessAndLessOftenAndEnd() {
        var file = new FileText("ab");
        List<Duration> pauses = new ArrayList<>();
        for (file.tryAgain(NOW); file.nextTryAt() != null; file.tryAgain(NOW)) {
            assertThat(file.state()).isEqualTo(FileTextState.LATER);
            pauses.add(Duration.between(NOW, file.nextTryAt()));
        }
        assertThat(pauses).extracting(Duration::toMinutes).containsExactly(1L, 2L, 4L, 8L, 16L);
        assertThat(file.state()).isEqualTo(FileTextState.UNREADABLE);
    }

    @Test
    void whatWasReadIsNotTriedAgain() {
        FileText file = new FileText("ab").tryAgain(NOW).become(FileTextState.READ, "ก", NOW);
        assertThat(file.nextTryAt()).isNull();
        assertThat(file.state()).isEqualTo(FileTextState.READ);
        file.tryAgain(NOW);
        assertThat(file.nextTryAt()).isEqualTo(NOW.plusSeconds(60));
    }
}
