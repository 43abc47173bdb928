-- Who did what to which object, when and from where. Rows are only ever added; each holds the hash
-- of itself and of the row before it, so that whoever changes, removes or adds one later is found
-- out. No row refers to another table: what is gone must still be told.

CREATE TABLE audit_entry (
    number        BIGINT        NOT NULL PRIMARY KEY,
    happened_at   DATETIME(6)   NOT NULL,
    account       BIGINT        NOT NULL,
    actor         VARCHAR(200)  NOT NULL,
    source        VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    action        VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    object_key    VARCHAR(200)  NOT NULL,
    before_text   TEXT          NOT NULL,
    after_text    TEXT          NOT NULL,
    previous_hash CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hash          CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY audit_entry_by_time (happened_at),
    KEY audit_entry_by_action (action, number),
    KEY audit_entry_by_object (object_key, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- The end of the chain; whoever adds to it takes this row first, so that it never forks.
CREATE TABLE audit_head (
    id     TINYINT  NOT NULL PRIMARY KEY,
    number BIGINT   NOT NULL,
    hash   CHAR(64) NOT NULL
) CHARACTER SET ascii COLLATE ascii_bin;

INSERT INTO audit_head (id, number, hash) VALUES (1, 0, REPEAT('0', 64));

-- What the last look at the whole chain has found; the time is empty until somebody has looked.
CREATE TABLE audit_check (
    id           TINYINT     NOT NULL PRIMARY KEY,
    checked_at   DATETIME(6),
    entries      BIGINT      NOT NULL,
    last_hash    CHAR(64)    NOT NULL,
    fault        VARCHAR(20),
    broken_entry BIGINT      NOT NULL
) CHARACTER SET ascii COLLATE ascii_bin;

INSERT INTO audit_check (id, entries, last_hash, broken_entry) VALUES (1, 0, '', 0);

-- Whether an officer has ordered the traffic log to be kept longer; the log itself lies in files.
CREATE TABLE traffic_hold (
    id         TINYINT      NOT NULL PRIMARY KEY,
    held       BOOLEAN      NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    changed_at DATETIME(6),
    version    BIGINT       NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

INSERT INTO traffic_hold (id, held, reason) VALUES (1, FALSE, '');
