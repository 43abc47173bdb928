-- Meetings and other events at which knowledge is shared, what was talked of, who was there, and
-- what is to be done. Whoever was there stays with the division and the post of that time.

CREATE TABLE sharing_event (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title         VARCHAR(300)  NOT NULL,
    place         VARCHAR(300)  NOT NULL DEFAULT '',
    outside       BOOLEAN       NOT NULL, -- held away from the office
    km_sharing    BOOLEAN       NOT NULL, -- knowledge is shared: M11
    km_climate    BOOLEAN       NOT NULL, -- for the atmosphere: M21, M23
    held_on       DATE          NOT NULL,
    begins_at     INT           NOT NULL, -- minutes after midnight
    ends_at       INT           NOT NULL, -- minutes after midnight
    chair         VARCHAR(300)  NOT NULL DEFAULT '',
    purpose       VARCHAR(2000) NOT NULL DEFAULT '',
    outsiders     INT           NOT NULL DEFAULT 0, -- who were there and are not of the office
    minutes       MEDIUMTEXT    NOT NULL, -- Markdown
    moved_from    DATE,
    reason        VARCHAR(500)  NOT NULL DEFAULT '', -- why it was moved or cancelled
    check_in      CHAR(24)      CHARACTER SET ascii COLLATE ascii_bin, -- in the address that the QR code holds
    division_id   BIGINT REFERENCES division (id), -- null: of the whole municipality
    recorded_by   BIGINT REFERENCES person (id),
    recorded_at   DATETIME(6)   NOT NULL,
    form_key      CHAR(24)      CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice makes one record
    sample        BOOLEAN       NOT NULL DEFAULT FALSE,
    version       BIGINT        NOT NULL DEFAULT 0,
    KEY event_by_day (held_on, id),
    KEY event_by_division (division_id, held_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE sharing_topic (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id     BIGINT       NOT NULL REFERENCES sharing_event (id),
    place        INT          NOT NULL, -- in the agenda, from 1
    title        VARCHAR(300) NOT NULL,
    speaker_id   BIGINT REFERENCES person (id),
    speaker_name VARCHAR(200) NOT NULL DEFAULT '', -- of somebody from outside
    document     VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin, -- its name in addresses
    training_id  BIGINT REFERENCES training (id),
    report_id    BIGINT REFERENCES training_report (id),
    minutes      MEDIUMTEXT   NOT NULL, -- Markdown
    version      BIGINT       NOT NULL DEFAULT 0,
    KEY topic_by_event (event_id, place, id),
    KEY topic_by_report (report_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE sharing_attendee (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id      BIGINT       NOT NULL REFERENCES sharing_event (id),
    person_id     BIGINT       NOT NULL REFERENCES person (id),
    division_id   BIGINT REFERENCES division (id), -- of that time
    position_name VARCHAR(200) NOT NULL,           -- of that time
    checked_in_at DATETIME(6),                     -- by themselves; null when somebody ticked them
    UNIQUE KEY attendee_once (event_id, person_id),
    KEY attendee_by_person (person_id, event_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE sharing_file (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id BIGINT       NOT NULL REFERENCES sharing_event (id),
    kind     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    caption  VARCHAR(300) NOT NULL DEFAULT '',
    file_id  BIGINT       NOT NULL UNIQUE REFERENCES kept_file (id),
    KEY file_by_event (event_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What somebody is to do after an event.
CREATE TABLE sharing_task (
    id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id BIGINT        NOT NULL REFERENCES sharing_event (id),
    what     VARCHAR(500)  NOT NULL,
    owner_id BIGINT        NOT NULL REFERENCES person (id),
    due_on   DATE          NOT NULL,
    done_on  DATE,
    done_by  BIGINT REFERENCES person (id),
    note     VARCHAR(1000) NOT NULL DEFAULT '',
    version  BIGINT        NOT NULL DEFAULT 0,
    KEY task_by_event (event_id, due_on),
    KEY task_by_owner (owner_id, done_on, due_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
