package khlang.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import khlang.library.DescriptionFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into records and turns what is wrong with it into a line and a Thai sentence. */
final class YamlText {

    private static final YAMLMapper STRICT = DescriptionFormat.rules(YAMLMapper.builder()).build();

    private YamlText() {}

    /**
     * Reads a text in which every key must be known.
     *
     * @param linesBefore how many lines of the file stand before the text
     */
    static <T> T read(String yaml, Class<T> type, int linesBefore) throws ContentFileException {
        try {
            T value = STRICT.readValue(yaml, type);
            if (value == null) {
                throw new ContentFileException(ContentProblem.of(1 + linesBefore, "empty"));
            }
            return value;
        } catch (JacksonException e) {
            throw new ContentFileException(
                    new ContentProblem(line(yaml, e) + linesBefore, sentence(e)));
        }
    }

    /** The parser stands behind the value when it finds the fault; the key's own line is better. */
    private static int line(String yaml, JacksonException e) {
        if (e instanceof DatabindException bad
                && bad.getPath().stream().noneMatch(step -> step.getIndex() >= 0)) {
            int line = lineOf(yaml, field(bad));
            if (line > 0) {
                return line;
            }
        }
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    /**
     * The line, from 1, of a key such as {@code service.fees}, or of the nearest part above it that
     * stands there; 0 when none does.
     */
    static int lineOf(String yaml, String field) {
        int line = 0;
        int from = 0;
        for (String part : field.split("\\.")) {
            Matcher matcher =
                    Pattern.compile("^[ -]*" + Pattern.quote(part) + ":", Pattern.MULTILINE)
                            .matcher(yaml);
            if (!matcher.find(from)) {
                break;
            }
            from = matcher.end();
            line =
                    1
                            + (int)
                                    yaml.substring(0, matcher.start())
                                            .chars()
                                            .filter(c -> c == '\n')
                                            .count();
        }
        return line;
    }

    private static String sentence(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                    ContentProblem.say(
                            "unknownKey",
                            unknown.getPropertyName(),
                            list(unknown.getKnownPropertyIds()));
            case InvalidFormatException bad when bad.getTargetType().isEnum() ->
                    ContentProblem.say(
                            "badValue",
                            String.valueOf(bad.getValue()),
                            field(bad),
                            list(enumNames(bad.getTargetType())));
            case MismatchedInputException bad ->
                    ContentProblem.say("badShape", field(bad), shape(bad.getTargetType()));
            case StreamReadException bad -> ContentProblem.say("yaml", firstLine(bad));
            default -> ContentProblem.say("yaml", firstLine(e));
        };
    }

    private static String field(DatabindException e) {
        return e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }

    private static String shape(Class<?> type) {
        String key;
        if (type == null || type.isRecord()) {
            key = "block";
        } else if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            key = "list";
        } else if (type == LocalDate.class) {
            key = "date";
        } else if (Number.class.isAssignableFrom(type) || type == int.class) {
            key = "number";
        } else if (type == Boolean.class || type == boolean.class) {
            key = "flag";
        } else if (type == String.class) {
            key = "text";
        } else {
            key = "block";
        }
        return ContentProblem.say("shape." + key);
    }

    private static Collection<String> enumNames(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> DescriptionFormat.json().valueToTree(constant).asString())
                .toList();
    }

    private static String list(Collection<?> names) {
        return names == null
                ? ""
                : names.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String firstLine(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }
}
