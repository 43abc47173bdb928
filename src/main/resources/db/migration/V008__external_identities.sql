-- What the sign-in service brings with somebody, apart from what people have given by hand.

ALTER TABLE external_identity
    ADD COLUMN known_as        VARCHAR(200) NOT NULL DEFAULT '', -- the name there when last seen
    ADD COLUMN last_sign_in_at DATETIME(6); -- null until the first

-- Replaced at each sign-in by what the groups bring then.
CREATE TABLE group_grant (
    id                   BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    external_identity_id BIGINT      NOT NULL REFERENCES external_identity (id),
    role                 VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    division             VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- its slug; empty for none
    UNIQUE KEY group_grant_once (external_identity_id, role, division)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
