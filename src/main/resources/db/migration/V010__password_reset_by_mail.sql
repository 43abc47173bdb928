-- The key of a letter with which somebody sets a new password; one at a time for an account.
CREATE TABLE mailed_key (
    account_id BIGINT      NOT NULL PRIMARY KEY REFERENCES account (id),
    key_hash   CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    issued_at  DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Browsers that were marked before are not known any more; null while all of them are.
ALTER TABLE account
    ADD COLUMN browsers_forgotten_at DATETIME(6);

-- A letter may be of no use after a while: it is not sent then. Its text is encrypted from now on
-- with identity.key of the data folder; what waits in clear goes.
DELETE FROM letter;
ALTER TABLE letter
    ADD COLUMN useful_until DATETIME(6); -- null: always
