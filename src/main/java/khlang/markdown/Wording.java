package khlang.markdown;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that rendering adds to a text. */
final class Wording {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("khlang.markdown.wording", Locale.ROOT);

    static final String SAMPLE_MARK = WORDS.getString("sample.mark");
    static final String SAMPLE_TAG = WORDS.getString("sample.tag");
    static final String TABLE = WORDS.getString("table");
    static final String TASK_DONE = WORDS.getString("task.done");
    static final String TASK_OPEN = WORDS.getString("task.open");

    private Wording() {}

    static String of(CalloutKind kind) {
        return WORDS.getString("callout." + kind.word());
    }
}
