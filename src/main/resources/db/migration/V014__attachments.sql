-- Files belong to the revisions from one number to another; before that, to the text at work.

ALTER TABLE attachment
    ADD COLUMN first_revision INT,          -- the first that has it; null: only the text at work has
    ADD COLUMN end_revision   INT,          -- the first that has it no more; null: none yet
    ADD COLUMN added_by       BIGINT REFERENCES person (id),
    ADD COLUMN removed        BOOLEAN      NOT NULL DEFAULT FALSE, -- the text at work has it no more
    ADD COLUMN removed_by     BIGINT REFERENCES person (id),
    ADD COLUMN cautions       VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD COLUMN personal_data  TEXT         NOT NULL DEFAULT '', -- what was found in it, a line each
    ADD KEY attachment_by_document (document_id, file_name),
    ADD KEY attachment_by_content (sha256),
    DROP KEY attachment_name;

UPDATE attachment SET first_revision = 1;

-- Bytes in the store that no row named when somebody looked. They are thrown away when nobody has
-- named them for a day after; who stores the same bytes again takes the mark away first.
CREATE TABLE attachment_orphan (
    sha256    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    marked_at DATETIME(6) NOT NULL,
    KEY attachment_orphan_by_time (marked_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
