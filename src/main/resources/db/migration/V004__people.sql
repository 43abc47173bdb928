-- People, their posts, and the committees they sit on. People are never deleted: they leave.
-- What the organisation file describes remembers what the file said last (file_hash, null when the
-- file never named it) and whether an administrator has changed it since in the portal (edited):
-- then the portal wins.

ALTER TABLE municipality
    ADD COLUMN subdistrict  VARCHAR(100),
    ADD COLUMN address      VARCHAR(500),
    ADD COLUMN email        VARCHAR(254),
    ADD COLUMN letter_code  VARCHAR(30),
    ADD COLUMN office_hours VARCHAR(200),
    ADD COLUMN sample       BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN edited       BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN file_hash    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;

ALTER TABLE division
    ADD COLUMN sample    BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN edited    BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN file_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;

CREATE TABLE municipality_seal (
    id         INT         NOT NULL PRIMARY KEY,
    media_type VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes      MEDIUMBLOB  NOT NULL,
    sha256     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE staff_type (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug       VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    name       VARCHAR(200) NOT NULL,
    counted    BOOLEAN      NOT NULL, -- whether "all staff" in the plan's figures includes them
    sort_order INT          NOT NULL,
    version    BIGINT       NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE staff_position (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name          VARCHAR(200) NOT NULL UNIQUE,
    division_id   BIGINT REFERENCES division (id), -- null: above the divisions
    staff_type_id BIGINT       NOT NULL REFERENCES staff_type (id),
    sort_order    INT          NOT NULL,
    sample        BOOLEAN      NOT NULL DEFAULT FALSE,
    file_name     VARCHAR(200), -- what the file calls it: it may be renamed in the portal
    edited        BOOLEAN      NOT NULL DEFAULT FALSE,
    file_hash     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin,
    version       BIGINT       NOT NULL DEFAULT 0,
    KEY position_in_file (file_name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE person (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title         VARCHAR(50)  NOT NULL, -- นาย, นางสาว, ว่าที่ร้อยตรี …; may be empty
    first_name    VARCHAR(100) NOT NULL,
    last_name     VARCHAR(100) NOT NULL,
    position_id   BIGINT       NOT NULL REFERENCES staff_position (id),
    division_id   BIGINT REFERENCES division (id), -- null: above the divisions
    staff_type_id BIGINT       NOT NULL REFERENCES staff_type (id),
    email         VARCHAR(254),
    valid_from    DATE,
    valid_to      DATE, -- the last day of work; null while there is none
    sample        BOOLEAN      NOT NULL DEFAULT FALSE,
    version       BIGINT       NOT NULL DEFAULT 0,
    KEY person_by_name (first_name, last_name),
    KEY person_by_division (division_id, first_name, last_name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE committee (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug        VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fiscal_year INT          NOT NULL, -- Buddhist
    name        VARCHAR(300) NOT NULL,
    duties      TEXT         NOT NULL, -- one a line
    edited      BOOLEAN      NOT NULL DEFAULT FALSE,
    file_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin,
    version     BIGINT       NOT NULL DEFAULT 0,
    UNIQUE KEY committee_of_year (slug, fiscal_year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE committee_seat (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    committee_id  BIGINT       NOT NULL REFERENCES committee (id),
    seat_order    INT          NOT NULL,
    position_name VARCHAR(200) NOT NULL, -- in the words of the order that appoints the committee
    role          VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role_name     VARCHAR(100) NOT NULL,
    UNIQUE KEY seat_in_order (committee_id, seat_order)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Who holds a seat, and when: people change during the year, the seat stays.
CREATE TABLE seat_holder (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    seat_id    BIGINT NOT NULL REFERENCES committee_seat (id),
    person_id  BIGINT NOT NULL REFERENCES person (id),
    valid_from DATE,
    valid_to   DATE,
    KEY seat_holder_by_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- The times that somebody worked here before the present one.
CREATE TABLE earlier_term (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id  BIGINT NOT NULL REFERENCES person (id),
    valid_from DATE,
    valid_to   DATE   NOT NULL,
    KEY earlier_term_by_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- A list of staff between its preview and its confirmation; thrown away with the latter, or a day
-- after. Only the account that has sent it sees it.
CREATE TABLE staff_upload (
    id          CHAR(24)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account     BIGINT       NOT NULL,
    file_name   VARCHAR(200) NOT NULL,
    sheet       MEDIUMTEXT   NOT NULL CHECK (JSON_VALID(sheet)),
    uploaded_at DATETIME(6)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
