-- Words that belong together in searches, kept by staff. A rule that was taken out stays, so that it
-- can be put back. The number grows with every change; each process looks whether it has.

CREATE TABLE synonym_rule (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words      VARCHAR(2000) NOT NULL,            -- as in synonyms.txt, with commas between them
    others     VARCHAR(2000) NOT NULL DEFAULT '',
    changed_at DATETIME(6)   NOT NULL,
    removed_at DATETIME(6),
    version    BIGINT        NOT NULL DEFAULT 0,
    KEY synonym_rule_by_state (removed_at, kind)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE synonym_state (
    id     INT    NOT NULL PRIMARY KEY, -- there is one row
    number BIGINT NOT NULL              -- 0 until the starter file was read
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

INSERT INTO synonym_state (id, number) VALUES (1, 0);
