-- What files say, for the search. By their content: the same file is read once, wherever it hangs.
CREATE TABLE IF NOT EXISTS file_text (
    sha256       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    state        ENUM ('READ', 'SCANNED', 'READ_BY_MACHINE', 'UNREADABLE', 'LATER') NOT NULL,
    text         LONGTEXT     NOT NULL, -- its pages, a form feed between two
    tries        INT          NOT NULL, -- in vain, one after the other
    read_at      DATETIME(6)  NOT NULL,
    next_try_at  DATETIME(6),           -- null: no other try
    KEY file_text_by_try (next_try_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
