-- Who may sign in, what they may do, and by which proof. Secrets that are only ever compared stand
-- here as their SHA-256 in hexadecimal digits; passwords as Argon2id with its parameters.

CREATE TABLE account (
    id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    user_name           VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE, -- small letters
    person_id           BIGINT UNIQUE REFERENCES person (id),
    display_name        VARCHAR(200) NOT NULL, -- of an account without a person; may be empty
    password            VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin,
    password_changed_at DATETIME(6),
    state               ENUM ('ACTIVE', 'CLOSED') NOT NULL,
    created_at          DATETIME(6)  NOT NULL,
    last_sign_in_at     DATETIME(6),
    version             BIGINT       NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What posts alone do not make of somebody. No division: everywhere.
CREATE TABLE role_grant (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL REFERENCES account (id),
    role       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    division   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- its slug; empty for none
    valid_from DATE,
    valid_to   DATE, -- the last day; null while there is none
    KEY role_grant_by_account (account_id),
    KEY role_grant_by_role (role)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Another place that vouches for somebody, such as the municipality's own sign-in service.
CREATE TABLE external_identity (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT       NOT NULL REFERENCES account (id),
    issuer     VARCHAR(255) NOT NULL COLLATE utf8mb4_bin,
    subject    VARCHAR(255) NOT NULL COLLATE utf8mb4_bin,
    UNIQUE KEY external_identity_once (issuer, subject),
    KEY external_identity_by_account (account_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE account_session (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id   BIGINT       NOT NULL REFERENCES account (id),
    secret_hash  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    created_at   DATETIME(6)  NOT NULL,
    last_seen_at DATETIME(6)  NOT NULL,
    source       VARCHAR(45)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    browser      VARCHAR(100) NOT NULL, -- roughly: Firefox · Windows
    KEY account_session_by_account (account_id, last_seen_at),
    KEY account_session_by_age (last_seen_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE second_factor (
    account_id   BIGINT         NOT NULL PRIMARY KEY REFERENCES account (id),
    secret       VARBINARY(120) NOT NULL, -- encrypted with identity.key of the data folder
    confirmed_at DATETIME(6), -- null until the first code was right
    last_step    BIGINT         NOT NULL -- the half minute of the last code; none before it is taken
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE recovery_code (
    id         BIGINT   NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT   NOT NULL REFERENCES account (id),
    code_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    used_at    DATETIME(6),
    UNIQUE KEY recovery_code_once (account_id, code_hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- A printed slip with which somebody sets a new password; one at a time for an account.
CREATE TABLE password_slip (
    account_id BIGINT      NOT NULL PRIMARY KEY REFERENCES account (id),
    code_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    issued_at  DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- The one key that lets somebody set the portal up while nobody has an account.
CREATE TABLE set_up_key (
    id       INT         NOT NULL PRIMARY KEY,
    key_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at  DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
