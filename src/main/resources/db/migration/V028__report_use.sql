-- What becomes of a report: the document that it is published as.
ALTER TABLE training_report
    ADD COLUMN document VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin; -- its name in addresses

-- Whether somebody lets their name stand in it.
ALTER TABLE training_participant ADD COLUMN named BOOLEAN NOT NULL DEFAULT FALSE;

-- What a report brings back to the office. Opened when it is sent in, by the ways that it names.
CREATE TABLE training_bring_back (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report_id BIGINT       NOT NULL REFERENCES training_report (id),
    kind      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words     VARCHAR(500) NOT NULL DEFAULT '', -- what was done
    done_on   DATE, -- null: still open
    done_by   BIGINT REFERENCES person (id),
    UNIQUE KEY bring_back_once (report_id, kind)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Whether what was learnt is used, asked ninety days after the training.
CREATE TABLE training_follow_up (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report_id   BIGINT        NOT NULL UNIQUE REFERENCES training_report (id),
    due_on      DATE          NOT NULL,
    reminded    BOOLEAN       NOT NULL DEFAULT FALSE,
    applied     VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin, -- null: not answered yet
    result      VARCHAR(2000) NOT NULL DEFAULT '',
    done_on     DATE,
    done_by     BIGINT REFERENCES person (id),
    word        VARCHAR(1000) NOT NULL DEFAULT '', -- of the head
    word_on     DATE,
    word_by     BIGINT REFERENCES person (id),
    version     BIGINT        NOT NULL DEFAULT 0,
    KEY follow_up_by_day (reminded, due_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

INSERT INTO training_follow_up (report_id, due_on)
SELECT r.id, t.last_day + INTERVAL 90 DAY
FROM training_report r JOIN training t ON t.id = r.training_id
WHERE r.submitted_on IS NOT NULL;

INSERT INTO training_bring_back (report_id, kind)
SELECT id, 'DOCUMENT' FROM training_report
WHERE submitted_on IS NOT NULL AND ways REGEXP 'MANUAL|LEAFLET|WEBSITE'
UNION ALL
SELECT id, 'SESSION' FROM training_report
WHERE submitted_on IS NOT NULL AND ways REGEXP 'MEETING|MINI_TRAINING';
