-- What colleagues write to somebody who was recognised. What was removed stays, unread by anybody,
-- so that it can be told that it was there and who has removed it.
CREATE TABLE recognition_thanks (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recognition_id BIGINT       NOT NULL REFERENCES recognition (id),
    giver_id       BIGINT       NOT NULL REFERENCES person (id),
    words          VARCHAR(300) NOT NULL,
    said_at        DATETIME(6)  NOT NULL,
    removed_at     DATETIME(6),
    removed_by     BIGINT REFERENCES person (id), -- none while it stands, or for an account without a person
    KEY thanks_of_recognition (recognition_id, removed_at, id),
    KEY thanks_by_giver (giver_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What was told in a week, so that it is told once, whichever portal on this database comes first.
CREATE TABLE weekly_mark (
    what VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    week DATE        NOT NULL, -- its Monday
    PRIMARY KEY (what, week)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
