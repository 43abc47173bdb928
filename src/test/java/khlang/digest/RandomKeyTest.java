package khlang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomKeyTest {

    @Test
    void everyKeyIsAnotherAndFitsIntoAnAddress() {
        assertThat(Stream.generate(RandomKey::make).limit(1_000))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[A-Za-z0-9_-]{24}"))
                .allMatch(RandomKey::isKey);
    }

    @Test
    void whatIsShorterLongerOrOfOtherLettersIsNoKey() {
        String key = RandomKey.make();
        assertThat(RandomKey.isKey(key.substring(1))).isFalse();
        assertThat(RandomKey.isKey(key + "a")).isFalse();
        assertThat(RandomKey.isKey(key.substring(1) + "/")).isFalse();
        assertThat(RandomKey.isKey(key + "\n")).isFalse();
    }
}
