package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import java.util.List;
import khlang.rights.web.RequiresFilter;
import org.junit.jupiter.api.Test;

/**
 * Filters of one priority run in whatever order the server found them: an address that leads
 * somebody to the sign-in after one start would not exist for them after the next.
 */
class FilterOrderTest {

    @Test
    void whoActsIsKnownThenLedToTheSignInThenAskedForTheRight() {
        assertThat(
                        List.of(
                                priority(SessionFilter.class),
                                priority(ForMembersFilter.class),
                                priority(RequiresFilter.class)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(priority(BearerTokenFilter.class)).isLessThan(priority(ForMembersFilter.class));
    }

    private static int priority(Class<?> filter) {
        return filter.getAnnotation(Priority.class).value();
    }
}
