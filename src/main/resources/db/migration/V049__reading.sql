-- What people say of themselves that they have read, what they are asked to read, and who knows
-- the goals of a year's plan. Division, kind of staff and duty are those of the day on which it
-- was said: figures of past years stay when people move.

CREATE TABLE acknowledgement (
    id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    document_id       BIGINT      NOT NULL REFERENCES document (id),
    revision          INT         NOT NULL,
    document_kind     VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- of that time
    document_division BIGINT      NOT NULL REFERENCES division (id), -- of that time
    person_id         BIGINT      NOT NULL REFERENCES person (id),
    division_id       BIGINT REFERENCES division (id), -- of that time
    staff_type_id     BIGINT      NOT NULL REFERENCES staff_type (id), -- of that time
    own_task          BOOLEAN     NOT NULL, -- it belonged to a task of theirs
    asked             BOOLEAN     NOT NULL, -- they had been asked to read it
    said_on           DATE        NOT NULL,
    said_at           DATETIME(6) NOT NULL,
    sample            BOOLEAN     NOT NULL DEFAULT FALSE,
    UNIQUE KEY acknowledged_once (document_id, revision, person_id),
    KEY acknowledgement_by_person (person_id, said_on),
    KEY acknowledgement_by_day (said_on, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE must_read (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    document_id   BIGINT       NOT NULL REFERENCES document (id),
    circle        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    division_id   BIGINT REFERENCES division (id),   -- of a division's people
    staff_type_id BIGINT REFERENCES staff_type (id), -- of people of a kind of staff
    committee     VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin, -- of a committee's members
    asked_on      DATE         NOT NULL,
    due_on        DATE         NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    named_by      BIGINT REFERENCES person (id),
    named_at      DATETIME(6)  NOT NULL,
    ended_on      DATE,
    end_reason    VARCHAR(500) NOT NULL DEFAULT '',
    form_key      CHAR(24)     CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice asks once
    sample        BOOLEAN      NOT NULL DEFAULT FALSE,
    version       BIGINT       NOT NULL DEFAULT 0,
    KEY must_read_by_document (document_id, ended_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- How far somebody has been reminded of what they are asked to read.
CREATE TABLE must_read_reminder (
    id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    must_id   BIGINT NOT NULL REFERENCES must_read (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    revision  INT    NOT NULL, -- that was asked for
    stage     INT    NOT NULL, -- 1 asked, 2 due soon, 3 late
    UNIQUE KEY reminded_once (must_id, person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Who has said on the plan's page that they know its goals.
CREATE TABLE goal_reading (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fiscal_year   SMALLINT    NOT NULL COMMENT 'Buddhist',
    person_id     BIGINT      NOT NULL REFERENCES person (id),
    division_id   BIGINT REFERENCES division (id), -- of that time
    staff_type_id BIGINT      NOT NULL REFERENCES staff_type (id), -- of that time
    said_on       DATE        NOT NULL,
    said_at       DATETIME(6) NOT NULL,
    UNIQUE KEY goals_once (fiscal_year, person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Lists that were signed on paper, and the scans that prove it.
CREATE TABLE goal_list (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fiscal_year SMALLINT     NOT NULL COMMENT 'Buddhist',
    signed_on   DATE         NOT NULL,
    occasion    VARCHAR(300) NOT NULL,
    division_id BIGINT REFERENCES division (id), -- null: of the whole municipality
    recorded_by BIGINT REFERENCES person (id),
    recorded_at DATETIME(6)  NOT NULL,
    form_key    CHAR(24)     CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
    version     BIGINT       NOT NULL DEFAULT 0,
    KEY goal_list_by_year (fiscal_year, signed_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE goal_signer (
    id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    list_id       BIGINT NOT NULL REFERENCES goal_list (id),
    person_id     BIGINT NOT NULL REFERENCES person (id),
    division_id   BIGINT REFERENCES division (id), -- of the time of recording
    staff_type_id BIGINT NOT NULL REFERENCES staff_type (id), -- of the time of recording
    UNIQUE KEY signed_once (list_id, person_id),
    KEY signer_by_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE goal_file (
    id      BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    list_id BIGINT NOT NULL REFERENCES goal_list (id),
    file_id BIGINT NOT NULL UNIQUE REFERENCES kept_file (id),
    KEY goal_file_by_list (list_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
