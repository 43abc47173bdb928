-- Kinds of staff are kept in the portal too: one that is retired is no longer offered, but keeps its
-- slug and the people it was given to. Like the other parts of the organisation it remembers what
-- the file said last, and whether an administrator has changed it since.
ALTER TABLE staff_type
    ADD COLUMN retired   BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN edited    BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN file_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;

-- What a committee hands on to others, in the words of the plan: a name and duties, no holders.
CREATE TABLE committee_team (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    committee_id BIGINT       NOT NULL REFERENCES committee (id),
    team_order   INT          NOT NULL,
    name         VARCHAR(200) NOT NULL,
    duties       TEXT         NOT NULL, -- one a line
    UNIQUE KEY team_in_order (committee_id, team_order)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
