-- The yearly report of the plan's committee to the mayor: what people write in it, how far it has come,
-- and the figures as they were when the committee agreed. A correction is a new revision.
CREATE TABLE year_report (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fiscal_year  SMALLINT      NOT NULL,              -- Buddhist
    number       INT           NOT NULL,              -- from 1 on in each year
    reason       VARCHAR(1000) NOT NULL DEFAULT '',   -- why there is another revision
    stage        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content      MEDIUMTEXT    NOT NULL,              -- JSON: what people wrote
    figures      MEDIUMTEXT,                          -- JSON: as the committee agreed to them
    agreed_on    DATE,
    submitted_on DATE,
    letter       VARCHAR(100)  NOT NULL DEFAULT '',   -- number of the cover memo
    ordered_on   DATE,
    mayor_order  VARCHAR(1000) NOT NULL DEFAULT '',
    version      BIGINT        NOT NULL DEFAULT 0,
    UNIQUE KEY year_report_revision (fiscal_year, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What the committee recommends, and what became of it.
CREATE TABLE recommendation (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fiscal_year SMALLINT      NOT NULL,               -- of the report that recommends it, Buddhist
    plan_row    VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin, -- null: the whole plan
    words       VARCHAR(1000) NOT NULL,
    division_id BIGINT REFERENCES division (id),      -- that is to do it; null: whoever the mayor names
    due_on      DATE,
    state       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome     VARCHAR(1000) NOT NULL DEFAULT '',    -- what became of it
    closed_on   DATE,
    form_key    CHAR(24)      CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice makes one
    version     BIGINT        NOT NULL DEFAULT 0,
    KEY recommendation_of_year (fiscal_year, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
