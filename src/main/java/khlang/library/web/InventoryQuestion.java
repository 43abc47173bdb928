package khlang.library.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;
import khlang.library.InventoryFilter;
import khlang.library.InventoryOrder;
import khlang.web.Form;
import khlang.web.QueryText;

/** What somebody asks of the list, as it stands in the address. */
record InventoryQuestion(InventoryFilter filter, InventoryOrder order, Map<String, String> said) {

    private static final int LONGEST = 100;

    /** Reads it; what makes no sense is left out. */
    static InventoryQuestion of(MultivaluedMap<String, String> asked, LocalDate today) {
        var said = new LinkedHashMap<String, String>();
        String words = cut(text(asked, "q"));
        said.put("q", words);
        Optional<DocumentKind> kind = DocumentKind.ofSlug(text(asked, "kind"));
        said.put("kind", kind.map(DocumentKind::slug).orElse(""));
        Optional<DocumentState> state =
                Arrays.stream(DocumentState.values())
                        .filter(DocumentState::isAlive)
                        .filter(one -> one.name().equals(text(asked, "state")))
                        .findAny();
        said.put("state", state.map(DocumentState::name).orElse(""));
        String category = slug(asked, "category");
        said.put("category", category);
        String division = slug(asked, "division");
        said.put("division", division);
        boolean own = text(asked, "own").equals("yes");
        said.put("own", own ? "yes" : "");
        boolean due = text(asked, "due").equals("yes");
        said.put("due", due ? "yes" : "");
        InventoryOrder order = InventoryOrder.of(text(asked, "sort"));
        said.put("sort", order.key());
        return new InventoryQuestion(
                new InventoryFilter(
                        words,
                        kind,
                        state,
                        category,
                        division,
                        own,
                        due ? Optional.of(today) : Optional.empty()),
                order,
                said);
    }

    private static String text(MultivaluedMap<String, String> asked, String name) {
        String typed = asked.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    private static String slug(MultivaluedMap<String, String> asked, String name) {
        String typed = text(asked, name);
        return typed.matches("[a-z0-9-]{1,80}") ? typed : "";
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    /** The form that asks it. */
    Form form() {
        return Form.showing(said);
    }

    /** Its address up to the number of the page. */
    String address() {
        return "/documents?" + query() + "&page=";
    }

    /** What stands behind the question mark, without the page. */
    String query() {
        return QueryText.of(said);
    }
}
