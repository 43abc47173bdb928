-- The bank of questions with all their versions, the assessments that ask some of them, and what
-- each person has answered. Answers keep the version of the question that was asked.

CREATE TABLE assessment_item (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    latest  INT         NOT NULL, -- the number of its newest text
    retired BOOLEAN     NOT NULL DEFAULT FALSE,
    sample  BOOLEAN     NOT NULL DEFAULT FALSE, -- came with the portal; nobody here has written it
    version BIGINT      NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE assessment_item_text (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    item_id    BIGINT        NOT NULL REFERENCES assessment_item (id),
    number     INT           NOT NULL, -- from 1
    text       VARCHAR(1000) NOT NULL,
    topic      VARCHAR(200)  NOT NULL DEFAULT '',
    document   VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '', -- its name in addresses
    choices    VARCHAR(3000) NOT NULL DEFAULT '', -- one a line; none where five levels are asked
    correct    INT           NOT NULL DEFAULT 0,  -- the place of the right choice, from 0
    writer     VARCHAR(300)  NOT NULL,
    written_at DATETIME(6)   NOT NULL,
    UNIQUE KEY text_of_item (item_id, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE assessment (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title         VARCHAR(300)  NOT NULL,
    introduction  VARCHAR(2000) NOT NULL DEFAULT '',
    document      VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '', -- that it checks
    fiscal_year   INT           NOT NULL, -- Buddhist
    opens_on      DATE          NOT NULL,
    closes_on     DATE          NOT NULL,
    items         INT           NOT NULL, -- how many questions with choices are asked
    pass_percent  INT           NOT NULL,
    most_attempts INT           NOT NULL, -- 0: as many as they like
    set_number    INT           NOT NULL DEFAULT 0, -- counts the approvals
    approved_on   DATE,
    approval      VARCHAR(300)  NOT NULL DEFAULT '', -- where it is written that it was approved
    approver      VARCHAR(300)  NOT NULL DEFAULT '', -- who has recorded that
    closed_on     DATE,                              -- before its last day
    cancelled     BOOLEAN       NOT NULL DEFAULT FALSE,
    reason        VARCHAR(500)  NOT NULL DEFAULT '',
    maker         VARCHAR(300)  NOT NULL,
    sample        BOOLEAN       NOT NULL DEFAULT FALSE,
    version       BIGINT        NOT NULL DEFAULT 0,
    KEY assessment_by_year (kind, fiscal_year),
    KEY assessment_by_day (opens_on, id),
    KEY assessment_by_document (document)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE assessment_pick (
    id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    assessment_id BIGINT NOT NULL REFERENCES assessment (id),
    place         INT    NOT NULL, -- from 1
    text_id       BIGINT NOT NULL REFERENCES assessment_item_text (id),
    UNIQUE KEY pick_once (assessment_id, text_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE assessment_attempt (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    assessment_id   BIGINT       NOT NULL REFERENCES assessment (id),
    person_id       BIGINT       NOT NULL REFERENCES person (id),
    form_key        CHAR(24)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE, -- a form sent twice is one attempt
    set_number      INT          NOT NULL,
    score           INT          NOT NULL, -- 0 to items
    items           INT          NOT NULL,
    awareness_sum   INT          NOT NULL, -- of the levels 1 to 5
    awareness_items INT          NOT NULL, -- how many levels were given
    paper           BOOLEAN      NOT NULL,
    day             DATE         NOT NULL, -- on which it was sent, or that stands on the paper
    sent_at         DATETIME(6)  NOT NULL,
    enterer         VARCHAR(300) NOT NULL DEFAULT '', -- who has typed the paper in
    file_id         BIGINT UNIQUE REFERENCES kept_file (id),
    version         BIGINT       NOT NULL DEFAULT 0,
    KEY attempt_of_person (assessment_id, person_id),
    KEY attempt_by_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE assessment_answer (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    attempt_id BIGINT NOT NULL REFERENCES assessment_attempt (id),
    text_id    BIGINT NOT NULL REFERENCES assessment_item_text (id),
    answer     INT    NOT NULL, -- the place of the choice from 0, or the level
    UNIQUE KEY answer_once (attempt_id, text_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
