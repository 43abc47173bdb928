package khlang.rights;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;

/** A document with a file in each state, of the own and of another division. */
final class Shelves {

    /** A word that stands in each of them and nowhere else. */
    static final String MARK = "ตะแบกบานยามเย็น";

    enum State {
        DRAFT,
        IN_REVIEW,
        PUBLISHED_STAFF,
        PUBLISHED_PUBLIC,
        WITHDRAWN,
        TRASHED
    }

    record Thing(State state, String division, String slug, long id, long file) {

        /** Whether the table lets somebody read it as it stands. */
        boolean isReadableBy(Actor actor) {
            return switch (state) {
                case PUBLISHED_PUBLIC ->
                        RightsTable.PORTAL.allows(actor, Right.READ_PUBLIC, Subject.of(division));
                case PUBLISHED_STAFF ->
                        RightsTable.PORTAL.allows(actor, Right.READ_STAFF, Subject.of(division));
                case DRAFT, IN_REVIEW, WITHDRAWN, TRASHED -> false;
            };
        }

        /** Whether its address tells that it is gone: only to who could read it. */
        boolean isGoneFor(Actor actor) {
            return state == State.WITHDRAWN
                    && RightsTable.PORTAL.allows(actor, Right.READ_PUBLIC, Subject.of(division));
        }
    }

    private final List<Thing> things = new ArrayList<>();

    /** Reads them in from a folder and brings them into their states. */
    Shelves(RunningPortal portal, Path folder) throws IOException {
        Path shelf = Files.createDirectories(folder.resolve("documents/social-welfare"));
        for (String division : List.of(Cast.OWN, Cast.OTHER)) {
            for (State state : State.values()) {
                write(shelf, state, division);
            }
        }
        portal.send(
                portal.asAdministrator("api/v1/content-imports")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"directory\":\"" + folder + "\"}"))
                        .build());
        PortalDatabase database = portal.database();
        for (String division : List.of(Cast.OWN, Cast.OTHER)) {
            for (State state : State.values()) {
                String slug = slug(state, division);
                change(database, state, slug);
                List<String> keys =
                        database.rows(
                                        "SELECT d.id, a.id FROM document d JOIN attachment a"
                                                + " ON a.document_id = d.id WHERE d.slug = ?",
                                        slug)
                                .getFirst();
                things.add(
                        new Thing(
                                state,
                                division,
                                slug,
                                Long.parseLong(keys.get(0)),
                                Long.parseLong(keys.get(1))));
            }
        }
    }

    List<Thing> all() {
        return things;
    }

    private static String slug(State state, String division) {
        return "matrix-" + division + "-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void write(Path shelf, State state, String division) throws IOException {
        String slug = slug(state, division);
        String audience = state == State.PUBLISHED_STAFF ? "staff" : "public";
        Files.writeString(
                shelf.resolve(slug + ".md"),
                """
                ---
                title: "%s %s"
                kind: work-manual
                category: social-welfare
                division: %s
                audience: %s
                summary: "%s"
                ---
                %s
                """
                        .formatted(MARK, slug, division, audience, MARK, MARK));
        Files.createDirectories(shelf.resolve(slug));
        Files.writeString(shelf.resolve(slug).resolve("แนบ.txt"), MARK);
    }

    /** The workflow that leads to these states is not needed to ask who may read them. */
    private static void change(PortalDatabase database, State state, String slug) {
        String change =
                switch (state) {
                    case DRAFT, IN_REVIEW -> "state = '" + state + "', published_revision = NULL";
                    case TRASHED ->
                            "state = 'TRASHED', trashed_from = 'DRAFT',"
                                    + " trashed_at = UTC_TIMESTAMP(6), published_revision = NULL";
                    case WITHDRAWN -> "state = 'WITHDRAWN'";
                    case PUBLISHED_STAFF, PUBLISHED_PUBLIC -> "state = 'PUBLISHED'";
                };
        database.change("UPDATE document SET " + change + " WHERE slug = ?", slug);
        database.change(
                "INSERT INTO library_change (slug, changed_at) VALUES (?, UTC_TIMESTAMP(6))", slug);
    }
}
