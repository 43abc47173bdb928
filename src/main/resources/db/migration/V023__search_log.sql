-- What people look for. One row counts one term on one day in Bangkok; no row says who. Terms are in
-- normal form, and numbers and addresses that may be somebody's are hidden before they come here.

CREATE TABLE search_daily (
    day            DATE         NOT NULL,
    audience       ENUM ('PUBLIC', 'STAFF') NOT NULL,
    term           VARCHAR(100) NOT NULL,
    searches       BIGINT       NOT NULL DEFAULT 0,
    without_result BIGINT       NOT NULL DEFAULT 0, -- how many of these found nothing
    found          BIGINT       NOT NULL DEFAULT 0, -- how many documents the last one found
    clicks         BIGINT       NOT NULL DEFAULT 0, -- how often a document was opened from the list
    places         BIGINT       NOT NULL DEFAULT 0, -- the sum of their places in the list, 1 the first
    PRIMARY KEY (day, audience, term)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
