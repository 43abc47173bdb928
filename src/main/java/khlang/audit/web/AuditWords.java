package khlang.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.audit.AuditEntry;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.rights.Role;

/**
 * What entries say, in the words of people. Entries keep keys, which stay when names change; what
 * this does not know is shown as it stands.
 *
 * @param names of things, by kind and key
 */
public record AuditWords(Map<String, String> names) {

    private static final Sentences SAY = new Sentences("khlang.audit.words");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_ ]{1,40}");
    private static final Pattern KIND = Pattern.compile("[a-z-]{1,40}");
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})?";
    private static final Pattern ROLE =
            Pattern.compile(
                    "("
                            + Arrays.stream(Role.values())
                                    .map(Role::name)
                                    .collect(Collectors.joining("|"))
                            + ")(?::([a-z0-9-]+))?(?: "
                            + DAY
                            + "\\.\\."
                            + DAY
                            + ")?");

    /** All things whose names are needed for some entries. */
    static Set<String> objects(List<AuditEntry> entries) {
        var objects = new HashSet<String>();
        for (AuditEntry entry : entries) {
            objects.add(entry.object());
            Stream.of(entry.before(), entry.after())
                    .flatMap(text -> roles(text).stream())
                    .flatMap(List::stream)
                    .filter(role -> role.group(2) != null)
                    .forEach(role -> objects.add("division:" + role.group(2)));
        }
        return objects;
    }

    /** The kind of thing that an entry is about. */
    public String kind(AuditEntry entry) {
        String kind = entry.objectKind();
        return KIND.matcher(kind).matches() ? said("kind." + kind).orElse(kind) : kind;
    }

    /** The name of the thing that an entry is about; may be empty. */
    public String name(AuditEntry entry) {
        String known = names.get(entry.object());
        if (known != null) {
            return known;
        }
        String key = entry.objectName();
        return switch (entry.objectKind()) {
            case "documents" -> SAY.say("name.documents", key);
            case "log" ->
                    key.startsWith("traffic-")
                            ? SAY.say("name.log.traffic", key.substring("traffic-".length()))
                            : said("name.log." + key).orElse(key);
            case "setting" -> said("name.setting." + key).orElse(key);
            default -> key;
        };
    }

    /** Where the thing is found; empty when nowhere. */
    public Optional<String> address(AuditEntry entry) {
        String key = entry.objectName();
        return switch (entry.objectKind()) {
            case "document" -> Optional.of("/documents/" + key);
            case "account" ->
                    key.matches("[a-z0-9._-]+")
                            ? Optional.of("/admin/accounts?q=" + key)
                            : Optional.empty();
            case "division" -> named(entry, "/admin/divisions/");
            case "person" -> named(entry, "/admin/people/");
            case "position" -> named(entry, "/admin/positions/");
            case "task" -> named(entry, "/tasks/");
            case "assessment" -> named(entry, "/assessments/");
            case "channel-improvement" -> named(entry, "/channels/improvements/");
            case "training" -> named(entry, "/training/");
            case "must-read" -> named(entry, "/reading/must/");
            default -> Optional.empty();
        };
    }

    private Optional<String> named(AuditEntry entry, String folder) {
        return names.containsKey(entry.object())
                ? Optional.of(folder + entry.objectName())
                : Optional.empty();
    }

    /** What held before or afterwards. */
    public String text(String text) {
        Optional<String> word =
                WORD.matcher(text).matches()
                        ? said("text." + text.replace(' ', '-'))
                        : Optional.empty();
        return word.orElseGet(
                () ->
                        roles(text)
                                .map(
                                        all ->
                                                all.stream()
                                                        .map(this::role)
                                                        .collect(Collectors.joining(", ")))
                                .orElse(text));
    }

    private String role(MatchResult role) {
        String label = Role.valueOf(role.group(1)).label();
        String division = role.group(2);
        String where =
                division == null
                        ? label
                        : SAY.say(
                                "role.in",
                                label,
                                names.getOrDefault("division:" + division, division));
        return where + day("role.from", role.group(3)) + day("role.to", role.group(4));
    }

    private static String day(String key, String day) {
        if (day == null) {
            return "";
        }
        try {
            return " " + SAY.say(key, ThaiDates.abbreviated(LocalDate.parse(day)));
        } catch (DateTimeParseException e) {
            return " " + SAY.say(key, day);
        }
    }

    /** The roles that a text consists of; empty when it says anything else. */
    private static Optional<List<MatchResult>> roles(String text) {
        List<Matcher> parts = Stream.of(text.split(", ")).map(ROLE::matcher).toList();
        return parts.stream().allMatch(Matcher::matches)
                ? Optional.of(parts.stream().map(Matcher::toMatchResult).toList())
                : Optional.empty();
    }

    private static Optional<String> said(String key) {
        try {
            return Optional.of(SAY.say(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
