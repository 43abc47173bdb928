-- Files that hang on no document; another room says whose they are. The bytes lie in the store.
CREATE TABLE kept_file (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    file_name     VARCHAR(200) NOT NULL,
    media_type    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size          BIGINT       NOT NULL,
    sha256        CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cautions      VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    added_by      BIGINT REFERENCES person (id),
    added_at      DATETIME(6)  NOT NULL,
    KEY kept_file_by_content (sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What hangs on a report: what its authors have sent, and copies of the signed paper.
CREATE TABLE training_report_file (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report_id BIGINT      NOT NULL REFERENCES training_report (id),
    file_id   BIGINT      NOT NULL UNIQUE REFERENCES kept_file (id),
    proves    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, -- the state that a signed copy proves
    said      MEDIUMTEXT  NOT NULL DEFAULT '', -- what it says, in Markdown; empty while nobody has read it
    notes     TEXT        NOT NULL DEFAULT '', -- what its authors should know of that, a line each
    KEY report_file_by_report (report_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Who has begun a report says who shares it.
ALTER TABLE training_report ADD COLUMN begun_by BIGINT REFERENCES person (id);

UPDATE training_report SET begun_by = saved_by;
