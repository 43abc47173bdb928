package khlang.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import khlang.language.Violation;
import khlang.library.guide.ServiceRules;

/**
 * What a document must fulfil before it is kept. Shelf and division are looked up by the library.
 */
public final class DocumentRules {

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 250;

    /** The longest summary, in characters. */
    public static final int SUMMARY_LENGTH = 500;

    /** The longest official number, in characters. */
    public static final int NUMBER_LENGTH = 100;

    /** The longest text, in characters: about a thousand printed pages. */
    public static final int MARKDOWN_LENGTH = 4_000_000;

    private static final int MOST_TAGS = 50;
    private static final int MOST_ENTRIES = 200;
    private static final int TAG_LENGTH = 100;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?");

    /** Addresses of pages beside those of documents. */
    private static final Set<String> RESERVED = Set.of("new", "preview", "paste", "import");

    // Tab and line feed are text; the rest of C0, DEL and NUL have no place in a document.
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F]");

    private DocumentRules() {}

    /** Whether a text can be a document's name in addresses. */
    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /**
     * The name that somebody typed, who may have pasted a document's whole address.
     *
     * @return what stands there in its place; it need not be a slug
     */
    public static String slugIn(String typed) {
        return typed.replaceFirst("^.*/documents/", "").replaceFirst("[?#/].*$", "");
    }

    /** What is wrong, by field; empty when nothing is. */
    public static List<Violation> check(DocumentDraft draft) {
        var wrong = new ArrayList<Violation>();
        if (!isSlug(draft.slug())) {
            wrong.add(new Violation("slug", "slug"));
        }
        if (RESERVED.contains(draft.slug())) {
            wrong.add(new Violation("slug", "slugReserved"));
        }
        DocumentDescription said = draft.description();
        checkText(wrong, "title", said.title(), TITLE_LENGTH);
        if (said.title() == null || said.title().isBlank()) {
            wrong.add(new Violation("title", "required"));
        }
        checkText(wrong, "summary", said.summary(), SUMMARY_LENGTH);
        checkText(wrong, "number", said.number(), NUMBER_LENGTH);
        checkText(wrong, "markdown", draft.markdown(), MARKDOWN_LENGTH);
        if (said.fiscalYear() != null && (said.fiscalYear() < 2400 || said.fiscalYear() > 2999)) {
            wrong.add(new Violation("fiscal_year", "fiscalYear"));
        }
        if (said.publishFrom() != null
                && said.publishUntil() != null
                && said.publishUntil().isBefore(said.publishFrom())) {
            wrong.add(new Violation("publish_until", "endsBeforeItBegins"));
        }
        checkSize(wrong, "tags", said.tags(), MOST_TAGS);
        said.tags().forEach(tag -> checkText(wrong, "tags", tag, TAG_LENGTH));
        checkSize(wrong, "law_refs", said.lawRefs(), MOST_ENTRIES);
        checkSize(wrong, "facts", said.facts(), MOST_ENTRIES);
        checkSize(wrong, "related", said.related(), MOST_ENTRIES);
        if (said.service() != null) {
            wrong.addAll(ServiceRules.check(said.service()));
        }
        return wrong;
    }

    private static void checkText(List<Violation> wrong, String field, String text, int longest) {
        if (text == null) {
            return;
        }
        if (text.length() > longest) {
            wrong.add(new Violation(field, "tooLong", longest));
        }
        if (CONTROL.matcher(text).find()) {
            wrong.add(new Violation(field, "controlCharacters"));
        }
    }

    private static void checkSize(List<Violation> wrong, String field, List<?> list, int most) {
        if (list.size() > most) {
            wrong.add(new Violation(field, "tooMany", most));
        }
    }
}
