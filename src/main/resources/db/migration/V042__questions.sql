-- Questions of staff and of the public, and what was answered. Of those who ask from outside nothing
-- is kept but the hash of the key that opens their own page.

CREATE TABLE question (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title             VARCHAR(250)  NOT NULL,
    details           TEXT          NOT NULL,
    division_id       BIGINT REFERENCES division (id), -- that is to answer; null: not known yet
    person_id         BIGINT REFERENCES person (id),   -- who was asked to answer; null: whoever looks after the division
    audience          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- who may read it once it is answered and released
    outside           BOOLEAN       NOT NULL,          -- asked by the public, without an account
    asked_by          BIGINT REFERENCES person (id),
    asked_at          DATETIME(6)   NOT NULL,
    due_on            DATE          NOT NULL,
    key_hash          CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- of the asker's own address
    form_key          CHAR(24)      CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice makes one question
    state             VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    released_at       DATETIME(6),                     -- a moderator has read it and let it through
    first_answered_at DATETIME(6),
    accepted_at       DATETIME(6),
    accepted_answer   BIGINT,
    note              VARCHAR(1000) NOT NULL DEFAULT '', -- why it was declined
    merged_into       BIGINT REFERENCES question (id),
    about             VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin, -- the document it was asked from
    document          VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin, -- that was made of it
    version           BIGINT        NOT NULL DEFAULT 0,
    KEY question_by_state (state, id),
    KEY question_by_division (division_id, state),
    KEY question_by_person (person_id, state),
    KEY question_by_asker (asked_by, id),
    KEY question_by_day (asked_at),
    KEY question_by_document (document)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE question_answer (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id BIGINT      NOT NULL REFERENCES question (id),
    person_id   BIGINT REFERENCES person (id),
    markdown    TEXT        NOT NULL,
    document    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin, -- that answers it
    written_at  DATETIME(6) NOT NULL,
    changed_at  DATETIME(6),
    released_at DATETIME(6),                                       -- who asked from outside, and the public, may read it
    version     BIGINT      NOT NULL DEFAULT 0,
    KEY answer_by_question (question_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What an answer said before it was changed.
CREATE TABLE question_answer_text (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    answer_id   BIGINT      NOT NULL REFERENCES question_answer (id),
    markdown    TEXT        NOT NULL,
    document    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
    replaced_at DATETIME(6) NOT NULL,
    person_id   BIGINT REFERENCES person (id),
    KEY text_by_answer (answer_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE question_step (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id BIGINT        NOT NULL REFERENCES question (id),
    kind        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_at DATETIME(6)   NOT NULL,
    person_id   BIGINT REFERENCES person (id),
    note        VARCHAR(1000) NOT NULL DEFAULT '',
    KEY step_by_question (question_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
