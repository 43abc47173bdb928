package khlang.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import khlang.measurement.AccessChannel;
import org.junit.jupiter.api.Test;

class ChannelTest {

    /** Else who follows a code would be counted as having come over the web. */
    @Test
    void accessesKnowEveryChannelByTheSameName() {
        for (Channel one : Channel.values()) {
            assertThat(AccessChannel.ofSlug(one.slug()).name()).isEqualTo(one.name());
        }
        assertThat(Channel.values()).hasSize(AccessChannel.values().length - 1); // not the web
    }

    @Test
    void isFoundByItsNameAndByNothingElse() {
        assertThat(Channel.of("board")).contains(Channel.BOARD);
        assertThat(Channel.of("BOARD")).isEmpty();
        assertThat(Channel.of("")).isEmpty();
        assertThat(Channel.of(null)).isEmpty();
    }

    @Test
    void platformsCountForTwoOfThem() {
        assertThat(Arrays.stream(Channel.values()).filter(Channel::isSocial))
                .containsExactly(Channel.LINE, Channel.FACEBOOK);
    }
}
