package khlang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at an open page as people do who see it small, large, by ear or without a mouse. */
public final class Looking {

    /** A desk, the same at 200 %, a telephone, and the narrowest (a desk at 400 %). */
    private static final int[] WIDTHS = {1280, 640, 390, 320};

    private static final int MOST_STEPS = 300;

    private Looking() {}

    /** The context of an administrator's browser, by the token of programs. */
    public static BrowserContext administrator(
            Chromium chromium, RunningPortal portal, boolean scripts) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(WIDTHS[0], 900)
                                .setJavaScriptEnabled(scripts)
                                .setExtraHTTPHeaders(
                                        Map.of("Authorization", "Bearer " + portal.apiToken())));
    }

    /** No width breaks the page, and axe finds nothing on the widest and the narrowest. */
    public static void findsNothing(Page page) {
        String where = page.url();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            assertThat(overflow(page)).as(where + " at " + width).isEmpty();
            if (width == WIDTHS[0] || width == WIDTHS[WIDTHS.length - 1]) {
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                        .as(where + " at " + width)
                        .isEmpty();
            }
        }
        page.setViewportSize(WIDTHS[0], 900);
    }

    /** The tabulator key reaches everything that can be used, and shows where it is. */
    public static void keyboardReachesEverything(Page page) {
        Set<String> expected =
                new HashSet<>(
                        strings(
                                page,
                                """
                                () => [...document.querySelectorAll(
                                        'a[href], button, input, select, textarea, summary')]
                                    .filter(e => e.checkVisibility({visibilityProperty: true})
                                        && e.type !== 'hidden' && !e.disabled && e.tabIndex >= 0
                                        && !(e.type === 'radio' && e.name))
                                    .map((e, i) => { e.dataset.stop = i;
                                        return i + ' ' + e.outerHTML.slice(0, 100)})
                                """));
        var unseen = new HashSet<String>();
        page.evaluate("document.activeElement.blur()"); // forms put the keyboard into a field
        for (int i = 0; i < MOST_STEPS && !expected.isEmpty(); i++) {
            page.keyboard().press("Tab");
            Object stop =
                    page.evaluate(
                            """
                            () => { const e = document.activeElement;
                                if (e === document.body) return null;
                                const box = e.getBoundingClientRect();
                                // A switch shows it beside itself, a search box around itself.
                                const ringed = [e, e.nextElementSibling, e.closest('form')]
                                    .some(one => one
                                        && getComputedStyle(one).outlineStyle !== 'none');
                                const seen = ringed && box.bottom > 0 && box.top < innerHeight;
                                return (seen ? '' : '!') + e.dataset.stop; }
                            """);
            if (stop == null) {
                continue; // the way from the end to the beginning leads through the browser
            }
            String number = stop.toString().replace("!", "") + " ";
            if (stop.toString().startsWith("!")) {
                expected.stream().filter(one -> one.startsWith(number)).forEach(unseen::add);
            }
            expected.removeIf(one -> one.startsWith(number));
        }
        assertThat(expected).as(page.url() + " without a mouse").isEmpty();
        assertThat(unseen).as(page.url() + ": where the keyboard is").isEmpty();
    }

    /** What reaches beyond the right edge although nothing around it scrolls. */
    private static List<String> overflow(Page page) {
        return strings(
                page,
                """
                () => document.documentElement.scrollWidth <= innerWidth ? []
                    : [...document.body.querySelectorAll('*')]
                        .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                        .map(e => e.outerHTML.slice(0, 120)).slice(0, 5)
                        .concat(['width ' + document.documentElement.scrollWidth])
                """);
    }

    private static List<String> strings(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }
}
