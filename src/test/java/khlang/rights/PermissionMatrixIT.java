package khlang.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import khlang.rights.Shelves.Thing;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every route for every role, with objects in every state, of the own and of another division: the
 * answer is what {@code rights.md} says, or the address does not exist.
 */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixIT {

    private static final long NOBODYS = 999_999_999;

    /** Answers that say "not for you", each in its place. */
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

    private final RunningPortal portal;
    private final List<String> wrong = new ArrayList<>();
    private Cast cast;
    private Shelves shelves;
    private Works works;
    private Kept kept;
    private int asked;

    PermissionMatrixIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void prepare(@TempDir Path folder) throws IOException {
        cast = new Cast(portal);
        shelves = new Shelves(portal, folder);
        works = new Works(portal, shelves, this::check);
        kept = new Kept(portal.database());
    }

    @AfterAll
    void close() {
        cast.close();
    }

    @Test
    void everyRouteAnswersEveryRoleAsTheTableSays() {
        Demands.read()
                .forEach(
                        (route, demand) -> {
                            for (Role role : Role.values()) {
                                walk(route, demand, role);
                            }
                        });
        System.getLogger(getClass().getName())
                .log(System.Logger.Level.INFO, "Permission matrix: {0} questions", asked);
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(1_000);
    }

    /** What is not for a reader is in no list, no count, no feed, no booklet and no search. */
    @Test
    void listsHoldWhatTheReaderMayReadAndNothingElse() throws InterruptedException {
        String words = URLEncoder.encode(Shelves.MARK, StandardCharsets.UTF_8);
        awaitIndex("api/v1/search?size=50&q=" + words);
        List<String> lists =
                List.of(
                        "search?q=" + words,
                        "api/v1/search?size=50&q=" + words,
                        "categories/social-welfare/book",
                        "kinds/work-manual/book",
                        "feed.xml",
                        "sitemap.xml");
        for (String list : lists) {
            for (Role role : Role.values()) {
                String body = cast.browser(role).get(list).body();
                for (Thing thing : shelves.all()) {
                    boolean known = thing.isReadableBy(Cast.actor(role));
                    boolean forAll = thing.isReadableBy(Actor.PUBLIC);
                    boolean expected = list.endsWith(".xml") ? forAll : known;
                    expect(
                            mentions(body, thing.slug()) == expected
                                    || (list.equals("feed.xml") && known),
                            list + " for " + role + " and " + thing.slug());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean mentions(String body, String slug) {
        return Pattern.compile(slug + "(?![a-z-])").matcher(body).find();
    }

    private void awaitIndex(String search) throws InterruptedException {
        for (int i = 0; i < 100 && !portal.get(search).body().contains("\"total\":2,"); i++) {
            Thread.sleep(200);
        }
    }

    private void walk(String route, String demand, Role role) {
        String method = route.substring(0, route.indexOf(' '));
        String path = route.substring(route.indexOf('/') + 1);
        String[] words = demand.split(" ");
        switch (words[0]) {
            case "document" -> shelves.all().forEach(thing -> document(path, role, thing));
            case "file" -> works.file(method, path, role);
            case "contribute" -> contribute(method, path, role);
            case "work" -> works.walk(method, path, role, words[1]);
            case "history" -> works.history(method, path, role);
            case "review" -> works.review(method, path, role);
            case "right" -> right(method, path, role, some(role, words[1]));
            case "members" -> members(method, path, role, some(role, words[1]));
            case "whole" -> members(method, path, role, all(role, words[1]));
            case "program" -> program(method, path, role, right(words[1]));
            case "signed-in" -> signedIn(method, path, role);
            case "key" ->
                    check(
                            method,
                            filled(path, "1"),
                            role,
                            status -> status == 404,
                            "404 without its key");
            case "anybody" -> anybody(method, path, role);
            default -> wrong.add("No such demand: " + demand);
        }
    }

    private void document(String path, Role role, Thing thing) {
        Actor actor = Cast.actor(role);
        boolean number = path.startsWith("g/");
        int expected =
                thing.isReadableBy(actor)
                        ? (number ? 302 : 200)
                        : thing.isGoneFor(actor) && !number ? 410 : 404;
        String asking =
                path.replace("{slug}", thing.slug()).replace("{number}", Long.toString(thing.id()));
        check("GET", asking, role, is(expected), "" + expected);
    }

    private static boolean some(Role role, String right) {
        return RightsTable.PORTAL.allowsSome(Cast.actor(role), right(right));
    }

    private static boolean all(Role role, String right) {
        return RightsTable.PORTAL.allows(Cast.actor(role), right(right), Subject.PORTAL);
    }

    private void right(String method, String path, Role role, boolean allowed) {
        if (!allowed) {
            for (String asking : List.of(filled(path, "1"), filled(path, "" + NOBODYS))) {
                check(method, asking, role, is(404), "404");
            }
        } else if (path.replace("{year}", "").contains("{")) { // a year is always there
            check(method, filled(path, "" + NOBODYS), role, is(404), "404 for what is not there");
            if (method.equals("GET") && kept.has(path)) {
                check(method, filled(path, kept.key(path)), role, is(200), "200");
            }
        } else {
            check(method, filled(path, "1"), role, status -> !REFUSALS.contains(status), "let in");
        }
    }

    private void members(String method, String path, Role role, boolean allowed) {
        if (role == Role.PUBLIC) {
            check(method, filled(path, "1"), role, is(303), "303 to the sign-in");
        } else {
            right(method, path, role, allowed);
        }
    }

    private void contribute(String method, String asked, Role role) {
        String path = asked.replace("{key}", "A".repeat(24)); // nobody's: they are led back
        boolean allowed =
                RightsTable.PORTAL.allows(Cast.actor(role), Right.CONTRIBUTE, Subject.PORTAL);
        if (role == Role.PUBLIC) {
            check(method, path, role, is(303), "303 to the sign-in");
        } else {
            check(
                    method,
                    path,
                    role,
                    status -> allowed ? !REFUSALS.contains(status) : status == 404,
                    allowed ? "let in" : "404");
        }
    }

    private void program(String method, String path, Role role, Right right) {
        boolean allowed = RightsTable.PORTAL.allowsSome(Cast.actor(role), right);
        boolean reads = method.equals("GET");
        // Nothing has the name that is asked for, but a year.
        boolean there = allowed && !path.replace("{year}", "").contains("{");
        int expected = role == Role.PUBLIC || !reads ? 401 : there ? 200 : 404;
        check(method, filled(path, "1"), role, is(expected), "" + expected);
    }

    private void signedIn(String method, String path, Role role) {
        if (role == Role.PUBLIC) {
            check(method, filled(path, "1"), role, is(303), "303 to the sign-in");
        } else {
            check(
                    method,
                    filled(path, "1"),
                    role,
                    status -> status != 401 && status != 403,
                    "let in");
        }
    }

    private void anybody(String method, String path, Role role) {
        if (!path.equals("sign-out")) { // it would end the walk
            check(
                    method,
                    filled(path, "1"),
                    role,
                    status -> status < 500 && status != 401,
                    "an answer");
        }
    }

    private static String filled(String path, String id) {
        return path.replace("{id}", id)
                .replace("{kind}", "work-manual")
                .replace("{category}", "social-welfare")
                .replace("{division}", id.equals("1") ? Cast.OTHER : id)
                .replace("{year}", Kept.year(path))
                .replace("{row}", id.equals("1") ? "T1R1" : "T9R99")
                .replace("{table}", id.equals("1") ? "T1" : "T9")
                .replace("{userName}", "nobody.at.all")
                .replaceAll("\\{\\w+}", id);
    }

    private void check(String method, String path, Role role, IntPredicate fits, String expected) {
        int status = ask(method, path, role).statusCode();
        expect(
                fits.test(status) && status < 500,
                method + " /" + path + " as " + role + ": " + status + ", expected " + expected);
    }

    private HttpResponse<String> ask(String method, String path, Role role) {
        if (method.equals("GET")) {
            return cast.browser(role).get(path);
        }
        if (path.matches(".*/(files|signed|certificates)|documents/import")) {
            return cast.browser(role).send(Parcel.with(cast.token(role)).to(portal.at(path)));
        }
        return path.startsWith("api/")
                ? cast.browser(role).send(json(method, path))
                : cast.browser(role).post(path, Map.of("form-token", cast.token(role)));
    }

    private HttpRequest json(String method, String path) {
        String type = path.endsWith("bulk") ? "application/x-ndjson" : "application/json";
        return HttpRequest.newBuilder(portal.at(path))
                .header("Content-Type", type)
                .method(
                        method,
                        method.equals("DELETE")
                                ? BodyPublishers.noBody() // the server takes none
                                : BodyPublishers.ofString("{}"))
                .build();
    }

    private void expect(boolean right, String question) {
        asked++;
        if (!right) {
            wrong.add(question);
        }
    }

    private static IntPredicate is(int expected) {
        return status -> status == expected;
    }

    private static Right right(String key) {
        return Right.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
