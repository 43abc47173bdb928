-- What was put before people outside of the portal, and what cannot be counted by it.

CREATE TABLE channel_publication (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    document_id       BIGINT        NOT NULL REFERENCES document (id),
    channel           VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_on      DATE          NOT NULL,
    place             VARCHAR(300)  NOT NULL DEFAULT '', -- the board, group or page in words
    link              VARCHAR(500)  NOT NULL DEFAULT '',
    note              VARCHAR(500)  NOT NULL DEFAULT '',
    division_id       BIGINT REFERENCES division (id), -- whose record it is; null: above the divisions
    recorded_by_id    BIGINT REFERENCES person (id),
    recorded_at       DATETIME(6)   NOT NULL,
    form_key          CHAR(24)      CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice makes one record
    taken_back_at     DATETIME(6), -- recorded by mistake: it stays, and counts no more
    version           BIGINT        NOT NULL DEFAULT 0,
    KEY channel_publication_by_day (published_on, id),
    KEY channel_publication_by_document (document_id, published_on),
    KEY channel_publication_by_division (division_id, published_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE channel_publication_file (
    id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    publication_id BIGINT NOT NULL REFERENCES channel_publication (id),
    file_id        BIGINT NOT NULL UNIQUE REFERENCES kept_file (id),
    KEY channel_publication_file_by_publication (publication_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What a record said before somebody corrected it or took it back.
CREATE TABLE channel_publication_change (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    publication_id BIGINT        NOT NULL REFERENCES channel_publication (id),
    said           VARCHAR(2000) NOT NULL, -- before
    reason         VARCHAR(500)  NOT NULL,
    person_id      BIGINT REFERENCES person (id),
    changed_at     DATETIME(6)   NOT NULL,
    KEY channel_publication_change_by_publication (publication_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- The form of a division for a month, with what proves its numbers.
CREATE TABLE channel_report (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    division_id     BIGINT       NOT NULL REFERENCES division (id),
    month           CHAR(7)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- 2021-10
    state           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    letter          VARCHAR(200) NOT NULL DEFAULT '', -- number of the letter or register
    link            VARCHAR(500) NOT NULL DEFAULT '',
    saved_by_id     BIGINT REFERENCES person (id),
    saved_at        DATETIME(6)  NOT NULL,
    sent_at         DATETIME(6),
    confirmed_by_id BIGINT REFERENCES person (id),
    confirmed_at    DATETIME(6),
    word            VARCHAR(500) NOT NULL DEFAULT '', -- why the head has sent it back
    version         BIGINT       NOT NULL DEFAULT 0,
    UNIQUE KEY channel_report_once (division_id, month),
    KEY channel_report_by_month (month)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE channel_tally (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report_id BIGINT      NOT NULL REFERENCES channel_report (id),
    channel   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit      VARCHAR(40) NOT NULL,
    amount    INT         NOT NULL,
    UNIQUE KEY channel_tally_once (report_id, channel)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Numbers that were corrected after the head had confirmed them. Null: none was there.
CREATE TABLE channel_tally_change (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report_id     BIGINT       NOT NULL REFERENCES channel_report (id),
    channel       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount_before INT,
    amount_after  INT,
    reason        VARCHAR(500) NOT NULL,
    person_id     BIGINT REFERENCES person (id),
    changed_at    DATETIME(6)  NOT NULL,
    KEY channel_tally_change_by_report (report_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE channel_report_file (
    id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report_id BIGINT NOT NULL REFERENCES channel_report (id),
    file_id   BIGINT NOT NULL UNIQUE REFERENCES kept_file (id),
    KEY channel_report_file_by_report (report_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- One press of the button at the counter. It names nobody who was served.
CREATE TABLE counter_press (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    press_key   CHAR(24)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    division_id BIGINT       NOT NULL REFERENCES division (id),
    person_id   BIGINT       NOT NULL REFERENCES person (id),
    topic       VARCHAR(100) NOT NULL DEFAULT '',
    pressed_on  DATE         NOT NULL, -- in Bangkok
    pressed_at  DATETIME(6)  NOT NULL,
    undone_at   DATETIME(6),
    KEY counter_press_by_day (division_id, pressed_on),
    KEY counter_press_by_person (person_id, pressed_on, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
