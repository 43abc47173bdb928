-- The private address under which somebody's calendar program asks for coming trainings. It opens
-- nothing that a colleague could not read, and is shown again to its owner: so it is kept as it is.
CREATE TABLE calendar_key (
    account_id BIGINT      NOT NULL PRIMARY KEY REFERENCES account (id),
    secret     CHAR(24)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    made_at    DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
