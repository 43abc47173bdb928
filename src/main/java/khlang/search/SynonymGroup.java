package khlang.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that belong together.
 *
 * @param words what somebody may type, best first
 * @param others what is found as well or instead; empty for {@link SynonymKind#SAME}
 */
public record SynonymGroup(SynonymKind kind, List<String> words, List<String> others) {

    /** Keeps copies. */
    public SynonymGroup {
        words = List.copyOf(words);
        others = List.copyOf(others);
    }

    /** What each word finds besides itself. */
    List<String> found(String word) {
        if (kind != SynonymKind.SAME) {
            return others;
        }
        String key = Synonyms.key(word);
        return words.stream().filter(one -> !Synonyms.key(one).equals(key)).toList();
    }

    /** Its lines in a file; {@link SynonymFile} reads the same meaning from them. */
    public String lines() {
        return switch (kind) {
            case SAME -> SynonymFile.text(words);
            case INSTEAD -> SynonymFile.text(words) + " => " + SynonymFile.text(others);
            case ALSO ->
                    words.stream()
                            .map(
                                    word -> {
                                        String left = SynonymFile.text(List.of(word));
                                        return left
                                                + " => "
                                                + left
                                                + ", "
                                                + SynonymFile.text(others);
                                    })
                            .collect(Collectors.joining("\n"));
        };
    }
}
