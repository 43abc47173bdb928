-- Who is praised or rewarded for what they do for the knowledge of the office: proposed by
-- colleagues, decided by people. Whoever gets it stays with the division and the post of that time.

CREATE TABLE recognition (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    state             VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind              VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id         BIGINT REFERENCES person (id),   -- null: a division gets it
    division_id       BIGINT REFERENCES division (id), -- the division that gets it, or that of the person then
    position_name     VARCHAR(200)  NOT NULL DEFAULT '', -- of the person then
    reason            VARCHAR(500)  NOT NULL,
    given_on          DATE,
    approver          VARCHAR(200)  NOT NULL DEFAULT '', -- the name of who has approved it
    approver_position VARCHAR(200)  NOT NULL DEFAULT '',
    approved_on       DATE,
    order_number      VARCHAR(200)  NOT NULL DEFAULT '', -- of the order or the announcement
    for_public        BOOLEAN       NOT NULL DEFAULT FALSE,
    word              VARCHAR(500)  NOT NULL DEFAULT '', -- why it was declined or taken back; for those who decide
    nominated_by      BIGINT REFERENCES person (id),
    nominated_at      DATETIME(6)   NOT NULL,
    decided_by        BIGINT REFERENCES person (id),
    decided_at        DATETIME(6),
    form_key          CHAR(24)      CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice makes one record
    sample            BOOLEAN       NOT NULL DEFAULT FALSE,
    version           BIGINT        NOT NULL DEFAULT 0,
    KEY recognition_by_day (state, given_on, id),
    KEY recognition_by_person (person_id, state),
    KEY recognition_by_nominator (nominated_by, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE recognition_file (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recognition_id BIGINT       NOT NULL REFERENCES recognition (id),
    kind           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    caption        VARCHAR(300) NOT NULL DEFAULT '', -- what a photo shows
    file_id        BIGINT       NOT NULL UNIQUE REFERENCES kept_file (id),
    KEY recognition_file_by_recognition (recognition_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
