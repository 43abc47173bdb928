package khlang.pack;

/**
 * Something that is wrong with a pack.
 *
 * @param name of the file concerned; empty when the whole pack is
 */
public record PackFault(Kind kind, String name) {

    /** What can be wrong. */
    public enum Kind {
        /** No ZIP file, or one that was cut off. */
        UNREADABLE,
        /** The list of files is missing or none that this program reads. */
        MANIFEST,
        /** The public key is missing or none. */
        KEY,
        /** The list of files was not signed with the key that lies beside it. */
        SIGNATURE,
        /** It is signed, but not with the key that was asked for. */
        OTHER_KEY,
        /** A file of the list is not there. */
        MISSING,
        /** A file is there that the list does not know. */
        ADDED,
        /** A file has other bytes than the list says. */
        CHANGED,
        /** Two files have one name: programs differ in which of them they show. */
        DOUBLED,
        /** A name that could lead out of the folder, or that not every system can keep. */
        NAME,
        /** The two tables of the ZIP file name different files: programs would show either. */
        TWOFOLD
    }

    /** One of the whole pack. */
    PackFault(Kind kind) {
        this(kind, "");
    }
}
