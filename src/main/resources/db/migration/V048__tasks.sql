-- The work of the divisions task by task: who does it, by which manual, and who can stand in. What
-- was true on a day can be told of every day: nothing is overwritten without being kept.

CREATE TABLE work_task (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    division_id BIGINT        NOT NULL REFERENCES division (id),
    title       VARCHAR(300)  NOT NULL,
    details     VARCHAR(2000) NOT NULL DEFAULT '',
    owner_id    BIGINT        NOT NULL REFERENCES person (id), -- the main holder
    manual      VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin, -- its name in addresses
    frequency   VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    months      INT           NOT NULL DEFAULT 0, -- when it peaks or is due: a bit each, January the first
    active_from DATE          NOT NULL,
    ended_on    DATE,                             -- the last day on which it is done
    recorded_by BIGINT REFERENCES person (id),
    recorded_at DATETIME(6)   NOT NULL,
    form_key    CHAR(24)      CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice makes one task
    sample      BOOLEAN       NOT NULL DEFAULT FALSE,
    version     BIGINT        NOT NULL DEFAULT 0,
    KEY task_by_division (division_id, ended_on),
    KEY task_by_owner (owner_id, ended_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Who held a task, by which manual, in which division, until a day.
CREATE TABLE earlier_holding (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    task_id     BIGINT       NOT NULL REFERENCES work_task (id),
    division_id BIGINT       NOT NULL REFERENCES division (id),
    owner_id    BIGINT       NOT NULL REFERENCES person (id),
    manual      VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
    until_day   DATE         NOT NULL, -- the last day
    UNIQUE KEY holding_once_a_day (task_id, until_day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Somebody who stands in for a task, with how far they have come now.
CREATE TABLE stand_in (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    task_id        BIGINT       NOT NULL REFERENCES work_task (id),
    person_id      BIGINT       NOT NULL REFERENCES person (id),
    began_on       DATE         NOT NULL,
    ended_on       DATE,                            -- the last day; null while they do
    level          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level_on       DATE         NOT NULL,           -- since when it is said
    level_by       BIGINT REFERENCES person (id),   -- who says it
    practised_with VARCHAR(200) NOT NULL DEFAULT '',
    practised_on   DATE,
    version        BIGINT       NOT NULL DEFAULT 0,
    KEY stand_in_by_task (task_id, ended_on),
    KEY stand_in_by_person (person_id, ended_on),
    KEY stand_in_by_level (level, ended_on, level_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- All that was ever said of how far they have come, confirmations by the head among it.
CREATE TABLE level_entry (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    stand_in_id    BIGINT       NOT NULL REFERENCES stand_in (id),
    level          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    said_on        DATE         NOT NULL,
    said_by        BIGINT REFERENCES person (id),
    practised_with VARCHAR(200) NOT NULL DEFAULT '',
    practised_on   DATE,
    KEY level_by_stand_in (stand_in_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
