-- When a text was approved: readers may see it later, on its day. What was shown without anybody's
-- approval, as by an import, counts from when it was shown.
ALTER TABLE revision
    ADD COLUMN approved_at DATETIME(6),
    ADD KEY revision_by_approval (approved_at);

UPDATE revision SET approved_at = published_at WHERE published_at IS NOT NULL;

UPDATE revision r
    JOIN (SELECT document_id, revision, MIN(decided_at) AS decided_at
          FROM review WHERE decision = 'APPROVED' GROUP BY document_id, revision) a
      ON a.document_id = r.document_id AND a.revision = r.number
SET r.approved_at = a.decided_at;

-- What people let others see of them, and say of themselves. No row: the names are shown.
CREATE TABLE contributor (
    person_id     BIGINT       NOT NULL PRIMARY KEY REFERENCES person (id),
    about         VARCHAR(600) NOT NULL,
    name_hidden   BOOLEAN      NOT NULL,
    topics_hidden BOOLEAN      NOT NULL,
    version       BIGINT       NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Who has said thanks for what, once each. Nobody is shown how often.
CREATE TABLE thanks (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contribution VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    giver        BIGINT       NOT NULL REFERENCES person (id),
    given_at     DATETIME(6)  NOT NULL,
    UNIQUE KEY thanks_once (giver, contribution)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
