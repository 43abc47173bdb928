package khlang.language;

import java.util.List;

/**
 * What is wrong with one field of a form, a file or a request.
 *
 * @param field the field's name as the sender knows it, such as {@code service.fees}
 * @param rule the name of the rule that it breaks, a key of the Thai sentences
 * @param arguments what the sentence wants to name, such as a limit
 */
public record Violation(String field, String rule, List<Object> arguments) {

    /** A rule with the things its sentence names. */
    public Violation(String field, String rule, Object... arguments) {
        this(field, rule, List.of(arguments));
    }

    /** The same beside another field. */
    public Violation at(String other) {
        return new Violation(other, rule, arguments);
    }

    /** The sentence for a person: what happened and what to do. */
    public String sentence() {
        return Sentences.VIOLATIONS.say(rule, arguments.toArray());
    }
}
