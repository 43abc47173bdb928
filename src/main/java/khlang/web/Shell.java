package khlang.web;

import java.util.function.UnaryOperator;

/**
 * What the frame around a page needs to know.
 *
 * @param address where readers reach the portal, such as {@code https://km.example.go.th}, without
 *     a slash at its end
 * @param path the path of the page at hand, starting with a slash
 * @param assets gives the versioned address of a static file by its name
 * @param member the one who looks at the page
 * @param forms gives the forms of the page their token
 */
public record Shell(
        Site site,
        String address,
        String path,
        UnaryOperator<String> assets,
        Member member,
        FormToken forms) {

    /** The token that every form carries which changes something. */
    public String formToken() {
        return forms.text();
    }

    /** The address of a static file, which changes whenever the file does. */
    public String asset(String name) {
        return assets.apply(name);
    }

    /** The full address of the page at hand, without its query and without a slash at its end. */
    public String canonical() {
        return address + (path.length() > 1 ? path.replaceFirst("/+$", "") : path);
    }

    /** Whether the page at hand is this one or lies below it. */
    public boolean isWithin(String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }
}
