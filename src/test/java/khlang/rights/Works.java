package khlang.rights;

import java.util.List;
import java.util.function.IntPredicate;
import khlang.rights.Shelves.State;
import khlang.rights.Shelves.Thing;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;

/** What each role may do with the documents on the shelves, beside reading them. */
final class Works {

    /** Asks a question of the portal and notes whether the answer fits. */
    interface Asking {
        void check(String method, String path, Role role, IntPredicate fits, String expected);
    }

    private final Shelves shelves;
    private final PortalDatabase database;
    private final Asking asking;

    Works(RunningPortal portal, Shelves shelves, Asking asking) {
        this.shelves = shelves;
        this.asking = asking;
        database = portal.database();
        for (Thing thing : shelves.all()) {
            database.change(
                    "INSERT INTO review (document_id, revision, handed_in_at)"
                            + " VALUES (?, 1, UTC_TIMESTAMP(6))",
                    thing.id());
        }
    }

    /** Pages are opened; what would change the thing is tried by those who may not only. */
    void walk(String method, String path, Role role, String what) {
        for (Thing thing : shelves.all()) {
            String address =
                    path.replace("{slug}", thing.slug())
                            .replace("{id}", Long.toString(thing.file()));
            if (role == Role.PUBLIC) {
                asking.check(method, address, role, status -> status == 303, "303");
            } else if (!allows(role, thing, what)) {
                asking.check(method, address, role, status -> status == 404, "404");
            } else if (method.equals("GET")) {
                asking.check(method, address, role, status -> status == 200, "200");
            }
        }
        if (role != Role.PUBLIC) {
            String nothing = path.replace("{slug}", "no-such-thing").replace("{id}", "1");
            asking.check(method, nothing, role, status -> status == 404, "404");
        }
    }

    private static boolean allows(Role role, Thing thing, String what) {
        Actor actor = Cast.actor(role);
        Subject subject = Subject.of(thing.division());
        boolean edits = RightsTable.PORTAL.allows(actor, Right.EDIT_DOCUMENTS, subject);
        boolean publishes = RightsTable.PORTAL.allows(actor, Right.PUBLISH, subject);
        boolean published =
                thing.state() == State.PUBLISHED_PUBLIC || thing.state() == State.PUBLISHED_STAFF;
        boolean trashed = thing.state() == State.TRASHED;
        boolean wasPublished = published || thing.state() == State.WITHDRAWN;
        return switch (what) {
            case "edit" -> edits && !trashed;
            case "check" -> edits && published;
            case "withdraw" -> publishes && published;
            case "trash" -> !trashed && (wasPublished ? publishes : edits);
            case "restore" -> edits && trashed;
            default -> throw new IllegalArgumentException(what);
        };
    }

    /** Staff see what readers have seen; who writes or approves sees all. */
    void history(String method, String path, Role role) {
        Actor actor = Cast.actor(role);
        for (Thing thing : shelves.all()) {
            Subject subject = Subject.of(thing.division());
            boolean all =
                    RightsTable.PORTAL.allows(actor, Right.EDIT_DOCUMENTS, subject)
                            || RightsTable.PORTAL.allows(actor, Right.PUBLISH, subject);
            boolean staff =
                    RightsTable.PORTAL.allows(actor, Right.READ_STAFF, subject)
                            && thing.isReadableBy(actor);
            int expected = all || staff ? 200 : 404;
            String address = path.replace("{slug}", thing.slug()).replace("{number}", "1");
            asking.check(method, address, role, status -> status == expected, "" + expected);
        }
    }

    /**
     * A file is there for who reads its document; before and after that, for who writes or approves
     * it. The name in the address opens nothing, be it that of another document.
     */
    void file(String method, String path, Role role) {
        Actor actor = Cast.actor(role);
        for (Thing thing : shelves.all()) {
            Subject subject = Subject.of(thing.division());
            boolean works =
                    RightsTable.PORTAL.allows(actor, Right.EDIT_DOCUMENTS, subject)
                            || RightsTable.PORTAL.allows(actor, Right.PUBLISH, subject);
            boolean known = thing.isReadableBy(actor) || (works && thing.state() != State.TRASHED);
            int expected = known ? 200 : 404;
            String address = path.replace("{id}", Long.toString(thing.file()));
            for (String name : List.of("x.txt", shelves.all().getFirst().slug())) {
                asking.check(
                        method,
                        address.replace("{name}", name),
                        role,
                        status -> status == expected,
                        "" + expected);
            }
        }
    }

    /** A review is there for who decides it or may change its document. */
    void review(String method, String path, Role role) {
        Actor actor = Cast.actor(role);
        for (Thing thing : shelves.all()) {
            String id =
                    database.value("SELECT MAX(id) FROM review WHERE document_id = ?", thing.id());
            String address = path.replace("{id}", id);
            Subject subject = Subject.of(thing.division());
            boolean known =
                    RightsTable.PORTAL.allows(actor, Right.EDIT_DOCUMENTS, subject)
                            || RightsTable.PORTAL.allows(actor, Right.PUBLISH, subject);
            if (role == Role.PUBLIC) {
                asking.check(method, address, role, status -> status == 303, "303");
            } else if (!known) {
                asking.check(method, address, role, status -> status == 404, "404");
            } else if (method.equals("GET")) {
                asking.check(method, address, role, status -> status == 200, "200");
            }
        }
    }
}
