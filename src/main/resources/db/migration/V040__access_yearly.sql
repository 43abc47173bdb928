-- The counted rows of a document's fiscal year in one row, so that a year of millions of accesses is
-- added up from a few thousand rows. It is written in the transaction that stores the counts, and can be
-- made anew from access_daily at any time. Print views stand in their own columns and in no other.

CREATE TABLE access_yearly (
    fiscal_year     SMALLINT UNSIGNED NOT NULL, -- Buddhist
    document_id     BIGINT NOT NULL, -- no reference: a count must never be refused
    view_public     INT UNSIGNED NOT NULL DEFAULT 0,
    view_staff      INT UNSIGNED NOT NULL DEFAULT 0,
    download_public INT UNSIGNED NOT NULL DEFAULT 0,
    download_staff  INT UNSIGNED NOT NULL DEFAULT 0,
    print_public    INT UNSIGNED NOT NULL DEFAULT 0,
    print_staff     INT UNSIGNED NOT NULL DEFAULT 0,
    web_public      INT UNSIGNED NOT NULL DEFAULT 0,
    web_staff       INT UNSIGNED NOT NULL DEFAULT 0,
    board_public    INT UNSIGNED NOT NULL DEFAULT 0,
    board_staff     INT UNSIGNED NOT NULL DEFAULT 0,
    line_public     INT UNSIGNED NOT NULL DEFAULT 0,
    line_staff      INT UNSIGNED NOT NULL DEFAULT 0,
    facebook_public INT UNSIGNED NOT NULL DEFAULT 0,
    facebook_staff  INT UNSIGNED NOT NULL DEFAULT 0,
    leaflet_public  INT UNSIGNED NOT NULL DEFAULT 0,
    leaflet_staff   INT UNSIGNED NOT NULL DEFAULT 0,
    book_public     INT UNSIGNED NOT NULL DEFAULT 0,
    book_staff      INT UNSIGNED NOT NULL DEFAULT 0,
    info_public     INT UNSIGNED NOT NULL DEFAULT 0,
    info_staff      INT UNSIGNED NOT NULL DEFAULT 0,
    meeting_public  INT UNSIGNED NOT NULL DEFAULT 0,
    meeting_staff   INT UNSIGNED NOT NULL DEFAULT 0,
    october_public  INT UNSIGNED NOT NULL DEFAULT 0,
    october_staff   INT UNSIGNED NOT NULL DEFAULT 0,
    november_public INT UNSIGNED NOT NULL DEFAULT 0,
    november_staff  INT UNSIGNED NOT NULL DEFAULT 0,
    december_public INT UNSIGNED NOT NULL DEFAULT 0,
    december_staff  INT UNSIGNED NOT NULL DEFAULT 0,
    january_public  INT UNSIGNED NOT NULL DEFAULT 0,
    january_staff   INT UNSIGNED NOT NULL DEFAULT 0,
    february_public INT UNSIGNED NOT NULL DEFAULT 0,
    february_staff  INT UNSIGNED NOT NULL DEFAULT 0,
    march_public    INT UNSIGNED NOT NULL DEFAULT 0,
    march_staff     INT UNSIGNED NOT NULL DEFAULT 0,
    april_public    INT UNSIGNED NOT NULL DEFAULT 0,
    april_staff     INT UNSIGNED NOT NULL DEFAULT 0,
    may_public      INT UNSIGNED NOT NULL DEFAULT 0,
    may_staff       INT UNSIGNED NOT NULL DEFAULT 0,
    june_public     INT UNSIGNED NOT NULL DEFAULT 0,
    june_staff      INT UNSIGNED NOT NULL DEFAULT 0,
    july_public     INT UNSIGNED NOT NULL DEFAULT 0,
    july_staff      INT UNSIGNED NOT NULL DEFAULT 0,
    august_public   INT UNSIGNED NOT NULL DEFAULT 0,
    august_staff    INT UNSIGNED NOT NULL DEFAULT 0,
    september_public INT UNSIGNED NOT NULL DEFAULT 0,
    september_staff INT UNSIGNED NOT NULL DEFAULT 0,
    PRIMARY KEY (fiscal_year, document_id)
) CHARACTER SET ascii COLLATE ascii_bin;

INSERT INTO access_yearly
SELECT YEAR(day) + 543 + (MONTH(day) >= 10), document_id,
       SUM(IF(audience = 'PUBLIC' AND kind = 'VIEW', count, 0)),
       SUM(IF(audience = 'STAFF' AND kind = 'VIEW', count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind = 'DOWNLOAD', count, 0)),
       SUM(IF(audience = 'STAFF' AND kind = 'DOWNLOAD', count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind = 'PRINT', count, 0)),
       SUM(IF(audience = 'STAFF' AND kind = 'PRINT', count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND channel = 'WEB', count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND channel = 'WEB', count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND channel = 'BOARD', count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND channel = 'BOARD', count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND channel = 'LINE', count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND channel = 'LINE', count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND channel = 'FACEBOOK', count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND channel = 'FACEBOOK', count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND channel = 'LEAFLET', count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND channel = 'LEAFLET', count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND channel = 'BOOK', count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND channel = 'BOOK', count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND channel = 'INFO', count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND channel = 'INFO', count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND channel = 'MEETING', count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND channel = 'MEETING', count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 10, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 10, count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 11, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 11, count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 12, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 12, count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 1, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 1, count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 2, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 2, count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 3, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 3, count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 4, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 4, count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 5, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 5, count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 6, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 6, count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 7, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 7, count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 8, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 8, count, 0)),
       SUM(IF(audience = 'PUBLIC' AND kind <> 'PRINT' AND MONTH(day) = 9, count, 0)),
       SUM(IF(audience = 'STAFF' AND kind <> 'PRINT' AND MONTH(day) = 9, count, 0))
  FROM access_daily
 GROUP BY YEAR(day) + 543 + (MONTH(day) >= 10), document_id;

-- The readers of a whole fiscal year: a year of many documents is merged from a twelfth of the sketches.
CREATE TABLE access_readers_yearly (
    fiscal_year SMALLINT UNSIGNED NOT NULL, -- Buddhist
    audience    ENUM ('PUBLIC', 'STAFF') NOT NULL,
    document_id BIGINT NOT NULL, -- 0: all documents together; no reference: a count must never be refused
    sketch      VARBINARY(4096) COMPRESSED NOT NULL,
    PRIMARY KEY (fiscal_year, audience, document_id)
) CHARACTER SET ascii COLLATE ascii_bin;

-- How often the same visitor looked for something else within minutes, having opened nothing.
ALTER TABLE search_daily ADD COLUMN reformulated BIGINT NOT NULL DEFAULT 0 AFTER places;
