-- What the published texts point to, the laws they rest on, and what must be looked at again when
-- one of these has changed. All of the first two tables can be made anew from the texts.

ALTER TABLE document
    ADD COLUMN references_of INT NOT NULL DEFAULT 0; -- the revision whose references stand here

CREATE TABLE document_link (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    document_id BIGINT       NOT NULL REFERENCES document (id),
    position    INT          NOT NULL, -- its place in the text, from 1
    target      VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin,     -- the slug of a document …
    file_name   VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, -- … or a file beside it
    words       VARCHAR(200) NOT NULL,
    KEY document_link_by_document (document_id, position),
    KEY document_link_by_target (target, document_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE law (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name       VARCHAR(500) NOT NULL,
    name_key   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE, -- hash of the name as compared
    status     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_on DATE,                          -- since when the status holds
    successor  VARCHAR(500) NOT NULL DEFAULT '',
    note       VARCHAR(500) NOT NULL DEFAULT '',
    held_as    VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin, -- the document that holds its text
    version    BIGINT       NOT NULL DEFAULT 0,
    KEY law_by_status (status, name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE citation (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    document_id BIGINT       NOT NULL REFERENCES document (id),
    law_id      BIGINT       NOT NULL REFERENCES law (id),
    section     VARCHAR(500),
    checked_on  DATE,
    UNIQUE KEY citation_once (document_id, law_id),
    KEY citation_by_law (law_id, document_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- A document that somebody must look at because a law has changed. Open while closed_at is null.
CREATE TABLE law_task (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    document_id BIGINT      NOT NULL REFERENCES document (id),
    law_id      BIGINT      NOT NULL REFERENCES law (id),
    revision    INT         NOT NULL, -- what readers saw when it was opened
    opened_at   DATETIME(6) NOT NULL,
    opened_by   BIGINT REFERENCES person (id),
    closed_at   DATETIME(6),
    outcome     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    KEY law_task_by_document (document_id, closed_at),
    KEY law_task_by_law (law_id, closed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
