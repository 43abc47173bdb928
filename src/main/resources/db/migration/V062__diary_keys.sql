-- The private address of somebody's calendar is shown once and kept as its digest, like every other
-- secret that opens something: whoever reads the database opens nobody's calendar with it.
RENAME TABLE calendar_key TO diary_key;

ALTER TABLE diary_key ADD COLUMN digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL;

UPDATE diary_key SET digest = SHA2(secret, 256);

ALTER TABLE diary_key
    MODIFY digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ADD CONSTRAINT diary_key_digest UNIQUE (digest),
    DROP COLUMN secret;
