package khlang.rights;

import jakarta.enterprise.context.RequestScoped;

/** The one behind the request at hand; the public until somebody proves otherwise. */
@RequestScoped
public class CurrentReader {

    private Actor actor = Actor.PUBLIC;
    private Reader reader = Reader.PUBLIC;
    private String source = "";

    /** How much may be read; never null. */
    public Reader get() {
        return reader;
    }

    /** Who it is; never null. */
    public Actor actor() {
        return actor;
    }

    /** Raises the asker, after the proof was checked. */
    public void become(Actor proven) {
        actor = proven;
        reader =
                RightsTable.PORTAL.allows(proven, Right.ADMINISTER, Subject.PORTAL)
                        ? Reader.ADMINISTRATOR
                        : RightsTable.PORTAL.allows(proven, Right.READ_STAFF, Subject.PORTAL)
                                ? Reader.STAFF
                                : Reader.PUBLIC;
    }

    /** The address of the machine that the request comes from; empty for the portal itself. */
    public String source() {
        return source;
    }

    /** Tells where the request comes from. */
    public void comesFrom(String address) {
        source = address;
    }
}
