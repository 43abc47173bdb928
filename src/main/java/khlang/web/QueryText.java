package khlang.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a list is asked for, as it stands behind the question mark of its address. */
public final class QueryText {

    private QueryText() {}

    /**
     * The fields that say something, in their order, without the question mark.
     *
     * @param said by the names of the fields; names are Latin letters
     */
    public static String of(Map<String, String> said) {
        return said.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(
                        one ->
                                one.getKey()
                                        + "="
                                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * An address that asks for what a form shows, ending so that more can be asked.
     *
     * @param fields of the form, in the order in which they stand in the address
     */
    public static String open(String path, Form shown, List<String> fields) {
        var said = new LinkedHashMap<String, String>();
        fields.forEach(field -> said.put(field, shown.text(field)));
        String query = of(said);
        return path + "?" + query + (query.isEmpty() ? "" : "&");
    }

    /**
     * A month that an address names, such as {@code 2021-10}.
     *
     * @param asked may be missing
     * @return empty for anything else
     */
    public static Optional<YearMonth> month(String asked) {
        return asked != null && asked.matches("[12][0-9]{3}-(0[1-9]|1[0-2])")
                ? Optional.of(YearMonth.parse(asked))
                : Optional.empty();
    }
}
