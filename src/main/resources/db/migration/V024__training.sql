-- Who was trained in what, and the reports they owe. Whoever took part stays with the division and
-- the post of that time, for figures of a year must not change when somebody moves later.

CREATE TABLE training (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outside      BOOLEAN       NOT NULL, -- held by others
    course       VARCHAR(300)  NOT NULL,
    organiser    VARCHAR(300)  NOT NULL,
    place        VARCHAR(300)  NOT NULL DEFAULT '',
    first_day    DATE          NOT NULL,
    last_day     DATE          NOT NULL,
    days         INT           NOT NULL,
    hours        INT,
    order_number VARCHAR(100)  NOT NULL DEFAULT '', -- of the order or letter that sent them
    order_date   DATE,
    budget       VARCHAR(500)  NOT NULL DEFAULT '', -- for staff only
    objective    VARCHAR(2000) NOT NULL DEFAULT '',
    division_id  BIGINT REFERENCES division (id),   -- whose record it is; null: above the divisions
    recorded_by  BIGINT REFERENCES person (id),
    recorded_at  DATETIME(6)   NOT NULL,
    form_key     CHAR(24)      CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice makes one record
    sample       BOOLEAN       NOT NULL DEFAULT FALSE,
    version      BIGINT        NOT NULL DEFAULT 0,
    KEY training_by_day (last_day, id),
    KEY training_by_division (division_id, last_day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- A report of one or several who took part.
CREATE TABLE training_report (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    training_id     BIGINT       NOT NULL REFERENCES training (id),
    state           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gained          MEDIUMTEXT   NOT NULL,
    benefit_own     TEXT         NOT NULL,
    benefit_office  TEXT         NOT NULL,
    application     TEXT         NOT NULL,
    problems        TEXT         NOT NULL,
    suggestions     TEXT         NOT NULL,
    visited         TEXT         NOT NULL, -- study visits: what was seen, how alike it is, what can be taken over
    ways            VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- how it is passed on, by comma
    division_id     BIGINT REFERENCES division (id), -- who confirms it
    saved_at        DATETIME(6)  NOT NULL,
    saved_by        BIGINT REFERENCES person (id),
    submitted_on    DATE, -- the first time
    acknowledged_on DATE,
    version         BIGINT       NOT NULL DEFAULT 0,
    KEY report_by_training (training_id),
    KEY report_by_state (state, division_id),
    KEY report_by_acknowledgement (acknowledged_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE training_participant (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    training_id   BIGINT       NOT NULL REFERENCES training (id),
    person_id     BIGINT       NOT NULL REFERENCES person (id),
    division_id   BIGINT REFERENCES division (id), -- of that time
    position_name VARCHAR(200) NOT NULL,           -- of that time
    report_id     BIGINT REFERENCES training_report (id),
    reminded      INT          NOT NULL DEFAULT 0, -- 1 when it became due, 2 when late, 3 when very late
    UNIQUE KEY participant_once (training_id, person_id),
    KEY participant_by_person (person_id, training_id),
    KEY participant_by_report (report_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What became of a report, step by step.
CREATE TABLE training_report_step (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report_id   BIGINT        NOT NULL REFERENCES training_report (id),
    state       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_at DATETIME(6)   NOT NULL,
    person_id   BIGINT REFERENCES person (id),
    note        VARCHAR(1000) NOT NULL DEFAULT '',
    KEY step_by_report (report_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
