-- Knowledge that the office needs and does not have yet (plan, M22).

CREATE TABLE knowledge_need (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    topic        VARCHAR(250)  NOT NULL,
    details      VARCHAR(2000) NOT NULL DEFAULT '',
    division_id  BIGINT        NOT NULL REFERENCES division (id),
    person_id    BIGINT REFERENCES person (id),  -- who sees to it
    source       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_words VARCHAR(300)  NOT NULL DEFAULT '', -- what was searched for, or the name of the audit
    question_id  BIGINT,
    target_day   DATE,
    state        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document     VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin, -- that covers it, or will
    recorded_by  BIGINT REFERENCES person (id),
    recorded_on  DATE          NOT NULL,
    covered_on   DATE,
    form_key     CHAR(24)      CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice makes one record
    version      BIGINT        NOT NULL DEFAULT 0,
    KEY need_by_division (division_id, state),
    KEY need_by_day (recorded_on),
    KEY need_by_document (document, state)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE knowledge_need_step (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    need_id     BIGINT        NOT NULL REFERENCES knowledge_need (id),
    state       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_at DATETIME(6)   NOT NULL,
    person_id   BIGINT REFERENCES person (id),
    note        VARCHAR(1000) NOT NULL DEFAULT '',
    KEY step_by_need (need_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
