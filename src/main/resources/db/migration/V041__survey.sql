-- What readers say of documents. No row says who: the visitor is a key under a secret of the day
-- that is in memory only, and is taken away when the day is over; the row's own key is by chance, so
-- that no order can be held against the log of addresses. The document's key stands without a
-- reference: documents in the trash are thrown away one day, and what was said of them still counts.
CREATE TABLE document_vote (
    id          BIGINT       NOT NULL PRIMARY KEY,
    document_id BIGINT       NOT NULL,
    day         DATE         NOT NULL,
    visitor     BINARY(16),
    helped      BOOLEAN      NOT NULL,
    reason      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin,
    words       VARCHAR(500) NOT NULL DEFAULT '',
    told        BOOLEAN      NOT NULL DEFAULT FALSE, -- whether the owner knows that there is a reason
    dealt_by    VARCHAR(200), -- a name
    dealt_on    DATE,
    note        VARCHAR(500) NOT NULL DEFAULT '',
    version     BIGINT       NOT NULL DEFAULT 0,
    UNIQUE KEY vote_once (document_id, day, visitor),
    KEY vote_by_day (day, document_id, helped),
    KEY vote_untold (told, day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What the public thinks of the portal, on five levels. What stands above holds here, too.
CREATE TABLE portal_answer (
    id      BIGINT       NOT NULL PRIMARY KEY,
    day     DATE         NOT NULL,
    visitor BINARY(16),
    find    TINYINT CHECK (find BETWEEN 1 AND 5),
    clear   TINYINT CHECK (clear BETWEEN 1 AND 5),
    correct TINYINT CHECK (correct BETWEEN 1 AND 5),
    phone   TINYINT CHECK (phone BETWEEN 1 AND 5),
    overall TINYINT      NOT NULL CHECK (overall BETWEEN 1 AND 5),
    words   VARCHAR(500) NOT NULL DEFAULT '',
    UNIQUE KEY portal_once (day, visitor)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What an official survey of the office's services has found, as its report says it. A row is never
-- changed but by being confirmed: what is entered anew stands beside what it replaces.
CREATE TABLE official_result (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fiscal_year  INT           NOT NULL,
    institution  VARCHAR(200)  NOT NULL,
    scale        VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value        DECIMAL(5, 2) NOT NULL,
    respondents  INT,
    report       VARCHAR(500)  NOT NULL,
    note         VARCHAR(500)  NOT NULL DEFAULT '',
    recorded_by  BIGINT        NOT NULL,
    recorder     VARCHAR(200)  NOT NULL,
    recorded_at  DATETIME(6)   NOT NULL,
    confirmer    VARCHAR(200),
    confirmed_at DATETIME(6),
    version      BIGINT        NOT NULL DEFAULT 0,
    KEY official_result_by_year (fiscal_year, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Surveys with questions of their own.
CREATE TABLE survey (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title        VARCHAR(200)  NOT NULL,
    purpose      VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    audience     VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    anonymous    BOOLEAN       NOT NULL,
    introduction VARCHAR(1000) NOT NULL DEFAULT '',
    opens_on     DATE          NOT NULL,
    closes_on    DATE          NOT NULL,
    closed       BOOLEAN       NOT NULL DEFAULT FALSE,
    maker        VARCHAR(200)  NOT NULL,
    version      BIGINT        NOT NULL DEFAULT 0,
    KEY survey_by_day (opens_on, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE survey_item (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    survey_id BIGINT       NOT NULL REFERENCES survey (id),
    place     INT          NOT NULL,
    on_levels BOOLEAN      NOT NULL,
    text      VARCHAR(300) NOT NULL,
    UNIQUE KEY item_by_place (survey_id, place)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What one person has answered. The key is by chance, and of staff no day is kept: who has answered
-- stands in survey_respondent, and nothing leads from there to here unless the survey is a named one.
CREATE TABLE survey_sheet (
    id        BIGINT      NOT NULL PRIMARY KEY,
    survey_id BIGINT      NOT NULL REFERENCES survey (id),
    visitor   BINARY(16), -- of the public, until the day is over
    day       DATE,       -- of the public
    person_id BIGINT REFERENCES person (id), -- of named surveys
    division  VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '', -- of staff, unless small
    UNIQUE KEY sheet_of_visitor (survey_id, visitor)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE survey_answer (
    sheet_id BIGINT       NOT NULL REFERENCES survey_sheet (id),
    item_id  BIGINT       NOT NULL REFERENCES survey_item (id),
    level    TINYINT CHECK (level BETWEEN 1 AND 5),
    words    VARCHAR(500) NOT NULL DEFAULT '',
    PRIMARY KEY (sheet_id, item_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE survey_respondent (
    survey_id BIGINT NOT NULL REFERENCES survey (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    PRIMARY KEY (survey_id, person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
