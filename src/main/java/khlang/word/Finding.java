package khlang.word;

/** What is told to the person who takes a text over; the names are keys of the sentences. */
enum Finding {
    UNSHOWN_PICTURE,
    LINKED_PICTURE,
    LARGE_PICTURE,
    BROKEN_PICTURE,
    DRAWING,
    OBJECT,
    EQUATION,
    NESTED_TABLE,
    MERGED_CELLS,
    TRACKED_CHANGE,
    COMMENT,
    PAGE_HEADER,
    CONTENTS,
    TEXT_BOX,
    GUESSED_HEADING,
    FOOTNOTE,
    LOST_EMPHASIS,
    HIDDEN_TEXT,
    TOO_DEEP
}
