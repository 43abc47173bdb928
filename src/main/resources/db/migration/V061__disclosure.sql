-- What the law and the yearly transparency assessment want laid open, and with which documents.

-- What lists show of the published text, so that no list reads texts: the place in the index of the
-- Official Information Act, and the number and the day on the paper.
ALTER TABLE document
    ADD oia_section  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin,
    ADD paper_number VARCHAR(100),
    ADD paper_day    DATE,
    ADD KEY document_by_oia_section (oia_section, state, audience);

UPDATE document d
    JOIN revision r ON r.document_id = d.id
        AND r.number = COALESCE(d.published_revision, d.latest_revision)
SET d.oia_section = CASE JSON_VALUE(r.details, '$.oia_section')
        WHEN '7(1)' THEN 'STRUCTURE'
        WHEN '7(2)' THEN 'POWERS'
        WHEN '7(3)' THEN 'CONTACT'
        WHEN '7(4)' THEN 'GENERAL_RULES'
        WHEN '7(5)' THEN 'PUBLISHED_OTHER'
        WHEN '9(1)' THEN 'DECISIONS'
        WHEN '9(2)' THEN 'POLICY'
        WHEN '9(3)' THEN 'PLANS_AND_BUDGET'
        WHEN '9(4)' THEN 'MANUALS'
        WHEN '9(5)' THEN 'REFERRED_PRINTS'
        WHEN '9(6)' THEN 'CONCESSIONS'
        WHEN '9(7)' THEN 'RESOLUTIONS'
        WHEN '9(8)' THEN 'INSPECTED_OTHER'
    END,
    d.paper_number = JSON_VALUE(r.details, '$.number'),
    d.paper_day = CAST(JSON_VALUE(r.details, '$.dated') AS DATE)
WHERE JSON_VALUE(r.details, '$.oia_section') IS NOT NULL
    OR JSON_VALUE(r.details, '$.number') IS NOT NULL
    OR JSON_VALUE(r.details, '$.dated') IS NOT NULL;

-- A point of the assessment of one year. Codes change every year: the office enters them.
CREATE TABLE disclosure_point (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fiscal_year   SMALLINT      NOT NULL, -- Buddhist
    scheme        VARCHAR(200)  NOT NULL, -- which assessment, of which kind of agency
    code          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title         VARCHAR(300)  NOT NULL,
    explanation   VARCHAR(2000) NOT NULL DEFAULT '',
    note          VARCHAR(1000) NOT NULL DEFAULT '',
    place         INT           NOT NULL, -- within the year
    documents     TEXT          CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- slugs that were chosen, one a line
    links         TEXT          NOT NULL, -- one a line: words, and behind them the address
    rule_kind     VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin,
    rule_category VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin, -- a slug
    rule_section  VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin,
    rule_span     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin, -- null: documents are chosen only
    sample        BOOLEAN       NOT NULL DEFAULT FALSE,
    form_key      CHAR(24)      CHARACTER SET ascii COLLATE ascii_bin UNIQUE, -- a form sent twice makes one
    version       BIGINT        NOT NULL DEFAULT 0,
    UNIQUE KEY disclosure_point_code (fiscal_year, code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
