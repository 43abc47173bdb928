package khlang.library.fulltext;

/** How far the reading of a file has come. */
enum FileTextState {
    /** Its text is known. */
    READ,
    /** It has pages with hardly any text on them; a machine may read them. */
    SCANNED,
    /** A machine has read its pages, as well as machines do. */
    READ_BY_MACHINE,
    /** Nothing can be read from it. */
    UNREADABLE,
    /** There was no time or no room for it; another try follows. */
    LATER
}
