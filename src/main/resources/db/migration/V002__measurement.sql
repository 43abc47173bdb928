-- How often documents are used. One row counts what happened on one day in Bangkok; no row says who.
-- A document's key stands here without a reference: a count must never be refused.

CREATE TABLE access_daily (
    day         DATE   NOT NULL,
    document_id BIGINT NOT NULL,
    channel     ENUM ('WEB', 'BOARD', 'LINE', 'FACEBOOK', 'LEAFLET', 'BOOK', 'INFO', 'MEETING') NOT NULL,
    audience    ENUM ('PUBLIC', 'STAFF')            NOT NULL,
    kind        ENUM ('VIEW', 'DOWNLOAD', 'PRINT')  NOT NULL,
    count       BIGINT NOT NULL,
    PRIMARY KEY (day, document_id, channel, audience, kind),
    KEY access_daily_by_document (document_id, day)
) CHARACTER SET ascii COLLATE ascii_bin;

-- The ledger: how far each run of the program has stored its batches, so that none is added twice.
CREATE TABLE access_writer (
    id         CHAR(36)    NOT NULL PRIMARY KEY,
    last_batch BIGINT      NOT NULL,
    written_at DATETIME(6) NOT NULL
) CHARACTER SET ascii COLLATE ascii_bin;
