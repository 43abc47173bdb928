package khlang.search.synonym.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import khlang.organization.RefusedException;
import khlang.search.SynonymFile;
import khlang.search.SynonymGroup;
import khlang.search.SynonymKind;
import khlang.search.synonym.SynonymRule;
import khlang.web.Form;

/** A group of words as a form shows and sends it. */
final class SynonymForm {

    static final String KIND = "kind";
    static final String WORDS = "words";
    static final String OTHERS = "others";

    private SynonymForm() {}

    /**
     * @throws RefusedException when no kind was chosen
     */
    static SynonymGroup read(Form form) {
        SynonymKind kind =
                kind(form.text(KIND)).orElseThrow(() -> new RefusedException(KIND, "choose"));
        return new SynonymGroup(
                kind, SynonymFile.words(form.text(WORDS)), SynonymFile.words(form.text(OTHERS)));
    }

    static Optional<SynonymKind> kind(String typed) {
        return Arrays.stream(SynonymKind.values())
                .filter(one -> one.name().equals(typed))
                .findAny();
    }

    static Map<String, String> fields(SynonymRule rule) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(KIND, rule.kind().name());
        fields.put(WORDS, rule.words());
        fields.put(OTHERS, rule.others());
        return fields;
    }
}
