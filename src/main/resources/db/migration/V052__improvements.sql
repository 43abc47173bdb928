-- What was made better on the boards, the website and in the information centre, with photographs
-- of before and after. What is published on the website is counted besides, from the revisions.

CREATE TABLE channel_improvement (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    channel         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    division_id     BIGINT       NOT NULL REFERENCES division (id),
    improved_on     DATE         NOT NULL,
    what            VARCHAR(500) NOT NULL,
    done_by         VARCHAR(300) NOT NULL, -- in words: a person, a team, a company
    state           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    word            VARCHAR(500) NOT NULL DEFAULT '', -- why the head has sent it back
    recorded_by_id  BIGINT REFERENCES person (id),
    recorded_at     DATETIME(6)  NOT NULL,
    confirmed_by_id BIGINT REFERENCES person (id),
    confirmed_at    DATETIME(6),
    removed_at      DATETIME(6), -- it counts no more, and can be brought back
    form_key        CHAR(24)     CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice makes one record
    sample          BOOLEAN      NOT NULL DEFAULT FALSE,
    version         BIGINT       NOT NULL DEFAULT 0,
    KEY channel_improvement_by_day (improved_on, id),
    KEY channel_improvement_by_division (division_id, improved_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE channel_improvement_photo (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    improvement_id BIGINT       NOT NULL REFERENCES channel_improvement (id),
    side           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- before or after
    caption        VARCHAR(300) NOT NULL DEFAULT '', -- what it shows
    file_id        BIGINT       NOT NULL UNIQUE REFERENCES kept_file (id),
    KEY channel_improvement_photo_by_improvement (improvement_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- On which days something was published.
ALTER TABLE revision ADD KEY revision_by_publication (published_at);
