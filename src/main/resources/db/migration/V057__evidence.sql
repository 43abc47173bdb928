-- What proves a row of the plan: files, a web address, a letter. What is withdrawn stays here, and
-- is in no list any more.
CREATE TABLE evidence_item (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fiscal_year   SMALLINT     NOT NULL,           -- Buddhist
    plan_row      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    division_id   BIGINT REFERENCES division (id), -- null: the whole office
    measure       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin, -- whose typed-in value it proves
    caption       VARCHAR(300) NOT NULL,           -- what it shows; the subject of a letter
    link          VARCHAR(500) NOT NULL DEFAULT '',
    letter        VARCHAR(100) NOT NULL DEFAULT '', -- its number
    letter_on     DATE,
    added_by      BIGINT       NOT NULL,           -- the account; 0 for programs
    adder         VARCHAR(200) NOT NULL,
    added_at      DATETIME(6)  NOT NULL,
    confirmer     VARCHAR(200),
    confirmed_at  DATETIME(6),
    withdrawn_at  DATETIME(6),
    form_key      CHAR(24)     CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice makes one item
    version       BIGINT       NOT NULL DEFAULT 0,
    KEY evidence_item_of_row (fiscal_year, plan_row, id),
    KEY evidence_item_waiting (confirmed_at, withdrawn_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE evidence_file (
    id      BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    item_id BIGINT NOT NULL REFERENCES evidence_item (id),
    file_id BIGINT NOT NULL UNIQUE REFERENCES kept_file (id),
    KEY evidence_file_of_item (item_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What people type in for a measure that the portal could not count, such as one of a year before it
-- was used: by divisions, or for the whole office.
CREATE TABLE entered_value (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fiscal_year   SMALLINT     NOT NULL,
    measure       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    division_id   BIGINT REFERENCES division (id), -- null: the whole office
    place         VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the division's slug, or whole-office
    state         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note          VARCHAR(500) NOT NULL DEFAULT '',
    word          VARCHAR(500) NOT NULL DEFAULT '', -- why it was sent back
    saved_by      BIGINT       NOT NULL,            -- the account; 0 for programs
    saver         VARCHAR(200) NOT NULL,
    saver_person  BIGINT,
    saved_at      DATETIME(6)  NOT NULL,
    confirmer     VARCHAR(200),
    confirmed_at  DATETIME(6),
    form_key      CHAR(24)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- of the form that was saved last
    version       BIGINT       NOT NULL DEFAULT 0,
    UNIQUE KEY entered_value_of_place (fiscal_year, measure, place),
    KEY entered_value_waiting (state, fiscal_year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- All numbers of the measure, those that nobody knows included.
CREATE TABLE entered_number (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    value_id BIGINT      NOT NULL REFERENCES entered_value (id),
    position INT         NOT NULL, -- among the numbers of the measure, from 0
    part     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    share    BOOLEAN     NOT NULL,
    counted  BIGINT,     -- null: nobody knows
    whole    BIGINT,     -- of how many, where it is a share
    UNIQUE KEY entered_number_of_part (value_id, part)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Measures of which the committee wants what was typed in, not what the portal counts.
CREATE TABLE entered_choice (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fiscal_year SMALLINT     NOT NULL,
    measure     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    chooser     VARCHAR(200) NOT NULL,
    chosen_at   DATETIME(6)  NOT NULL,
    UNIQUE KEY entered_choice_of_measure (fiscal_year, measure)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
