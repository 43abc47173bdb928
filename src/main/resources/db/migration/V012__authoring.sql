-- The life of a document: texts at work, reviews, the reasons of changes, endings.

ALTER TABLE document
    ADD COLUMN scheduled_revision INT,          -- approved, to be shown from scheduled_for on
    ADD COLUMN scheduled_for      DATE,
    ADD COLUMN published_until    DATE,         -- the last day on which readers see it
    ADD COLUMN checked_at         DATETIME(6),  -- when somebody last said that it is still right
    ADD COLUMN withdrawn_at       DATETIME(6),
    ADD COLUMN withdrawal_reason  VARCHAR(500),
    ADD COLUMN trashed_at         DATETIME(6),
    ADD COLUMN trashed_from       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin,
    ADD KEY document_by_schedule (scheduled_for),
    ADD KEY document_by_end (published_until),
    ADD KEY document_by_review (state, review_by),
    ADD KEY document_by_state_update (state, updated_at),
    ADD KEY document_by_owner (owner, state);

ALTER TABLE revision
    ADD COLUMN change_kind  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin, -- null: not told, as by an import
    ADD COLUMN change_note  VARCHAR(300) NOT NULL DEFAULT '',
    ADD COLUMN approved_by  BIGINT REFERENCES person (id),
    ADD COLUMN own_approval BOOLEAN      NOT NULL DEFAULT FALSE; -- nobody else could approve it

CREATE TABLE revision_author (
    revision_id BIGINT NOT NULL REFERENCES revision (id),
    person_id   BIGINT NOT NULL REFERENCES person (id),
    PRIMARY KEY (revision_id, person_id),
    KEY revision_by_author (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- The text that is being written, one for each document. What was typed stands here as it was
-- typed, right or wrong.
CREATE TABLE working_draft (
    document_id BIGINT      NOT NULL PRIMARY KEY REFERENCES document (id),
    based_on    INT         NOT NULL, -- the revision that it began with; 0 for none
    fields      MEDIUMTEXT  NOT NULL CHECK (JSON_VALID(fields)),
    markdown    MEDIUMTEXT  NOT NULL,
    begun_at    DATETIME(6) NOT NULL,
    saved_at    DATETIME(6) NOT NULL,
    saved_by    BIGINT REFERENCES person (id),
    version     BIGINT      NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE working_draft_author (
    document_id BIGINT NOT NULL REFERENCES working_draft (document_id) ON DELETE CASCADE,
    person_id   BIGINT NOT NULL REFERENCES person (id),
    PRIMARY KEY (document_id, person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- The last savings of a working draft: what two people at once are merged from.
CREATE TABLE draft_snapshot (
    document_id BIGINT      NOT NULL REFERENCES working_draft (document_id) ON DELETE CASCADE,
    version     BIGINT      NOT NULL,
    markdown    MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (document_id, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- A revision that somebody has handed in, and what became of it. Open while decision is null.
CREATE TABLE review (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    document_id  BIGINT        NOT NULL REFERENCES document (id),
    revision     INT           NOT NULL,
    handed_in_by BIGINT REFERENCES person (id),
    handed_in_at DATETIME(6)   NOT NULL,
    decision     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin,
    decided_by   BIGINT REFERENCES person (id),
    decided_at   DATETIME(6),
    reason       VARCHAR(1000) NOT NULL DEFAULT '',
    version      BIGINT        NOT NULL DEFAULT 0,
    KEY review_by_document (document_id, id),
    KEY review_by_decision (decision, handed_in_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
