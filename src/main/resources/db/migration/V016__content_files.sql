-- The files of a content folder as they came in, so that they go out the same, byte for byte.

CREATE TABLE revision_source (
    document_id  BIGINT      NOT NULL,
    number       INT         NOT NULL,
    content_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- of the revision it was read into
    text         LONGTEXT    NOT NULL, -- the whole file, byte order mark and line ends included
    PRIMARY KEY (document_id, number),
    FOREIGN KEY (document_id, number) REFERENCES revision (document_id, number) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Those beside the documents, by their path in the folder.
CREATE TABLE content_file (
    path VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    text LONGTEXT     NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Who wrote and approved a revision that came with its history from another portal, whose people
-- are not ours: full names, one a line.
ALTER TABLE revision
    ADD COLUMN told_authors  TEXT,
    ADD COLUMN told_approver VARCHAR(200);

-- A file that says something else than the portal, which was changed too. Open until somebody
-- decides, or until the file says nothing new any more.
CREATE TABLE import_conflict (
    document_id BIGINT       NOT NULL PRIMARY KEY REFERENCES document (id),
    path        VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- in the folder
    file_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text        LONGTEXT     NOT NULL, -- the whole file
    details     LONGTEXT     NOT NULL CHECK (JSON_VALID(details)), -- what it says, taken apart
    markdown    MEDIUMTEXT   NOT NULL,
    found_at    DATETIME(6)  NOT NULL,
    KEY import_conflict_by_time (found_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
