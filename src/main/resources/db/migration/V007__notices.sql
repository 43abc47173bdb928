-- What the portal tells people, in the portal itself and by mail.

CREATE TABLE notice (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id  BIGINT       NOT NULL REFERENCES person (id),
    text       VARCHAR(500) NOT NULL,
    link       VARCHAR(300) NOT NULL, -- a path of the portal
    created_at DATETIME(6)  NOT NULL,
    seen_at    DATETIME(6),
    KEY notice_by_person (person_id, seen_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Letters on their way. A row goes when its letter has gone.
CREATE TABLE letter (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recipient    VARCHAR(254) NOT NULL,
    subject      VARCHAR(250) NOT NULL,
    body         TEXT         NOT NULL,
    attempts     INT          NOT NULL,
    next_attempt DATETIME(6)  NOT NULL,
    KEY letter_by_attempt (next_attempt)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
