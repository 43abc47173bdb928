-- How many different members of staff stand behind each sum of a document's year: a number of
-- accesses by fewer than five is not told. It is known as far as that needs: from five on it stays.

ALTER TABLE access_yearly
    ADD COLUMN all_readers       TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN view_readers      TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN download_readers  TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN print_readers     TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN web_readers       TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN board_readers     TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN line_readers      TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN facebook_readers  TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN leaflet_readers   TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN book_readers      TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN info_readers      TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN meeting_readers   TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN october_readers   TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN november_readers  TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN december_readers  TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN january_readers   TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN february_readers  TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN march_readers     TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN april_readers     TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN may_readers       TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN june_readers      TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN july_readers      TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN august_readers    TINYINT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN september_readers TINYINT UNSIGNED NOT NULL DEFAULT 0;

-- The sketches behind numbers below five, so that several documents can be told together. A visitor
-- has another key every day: nobody can be read from them.
CREATE TABLE staff_readers (
    fiscal_year SMALLINT UNSIGNED NOT NULL, -- Buddhist
    document_id BIGINT NOT NULL, -- no reference: a count must never be refused
    part        VARCHAR(10) NOT NULL, -- all, or a kind, a channel or a month as in access_yearly
    sketch      VARBINARY(4096) COMPRESSED NOT NULL,
    PRIMARY KEY (fiscal_year, document_id, part)
) CHARACTER SET ascii COLLATE ascii_bin;

-- What was counted before: a visitor sets one byte of a sketch, so its bytes that are not zero are
-- about as many as its visitors. Kinds and channels had no sketches; where staff used one only, it
-- is that of the year. The others are told as soon as five have come again.
UPDATE access_yearly y
  JOIN access_readers_yearly r
    ON r.fiscal_year = y.fiscal_year AND r.document_id = y.document_id AND r.audience = 'STAFF'
   SET y.all_readers = LEAST(255, LENGTH(REPLACE(r.sketch, X'00', '')));

UPDATE access_yearly
   SET view_readers = IF(download_staff = 0, all_readers, 0),
       download_readers = IF(view_staff = 0, all_readers, 0),
       web_readers = IF(web_staff = view_staff + download_staff, all_readers, 0);

UPDATE access_yearly y
  JOIN (SELECT YEAR(month) + 543 + (MONTH(month) >= 10) AS fiscal_year, document_id,
               MAX(IF(MONTH(month) = 10, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS october,
               MAX(IF(MONTH(month) = 11, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS november,
               MAX(IF(MONTH(month) = 12, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS december,
               MAX(IF(MONTH(month) = 1, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS january,
               MAX(IF(MONTH(month) = 2, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS february,
               MAX(IF(MONTH(month) = 3, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS march,
               MAX(IF(MONTH(month) = 4, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS april,
               MAX(IF(MONTH(month) = 5, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS may,
               MAX(IF(MONTH(month) = 6, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS june,
               MAX(IF(MONTH(month) = 7, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS july,
               MAX(IF(MONTH(month) = 8, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS august,
               MAX(IF(MONTH(month) = 9, LEAST(255, LENGTH(REPLACE(sketch, X'00', ''))), 0)) AS september
          FROM access_readers
         WHERE audience = 'STAFF' AND document_id > 0
         GROUP BY YEAR(month) + 543 + (MONTH(month) >= 10), document_id) r
    ON r.fiscal_year = y.fiscal_year AND r.document_id = y.document_id
   SET y.october_readers = r.october,
       y.november_readers = r.november,
       y.december_readers = r.december,
       y.january_readers = r.january,
       y.february_readers = r.february,
       y.march_readers = r.march,
       y.april_readers = r.april,
       y.may_readers = r.may,
       y.june_readers = r.june,
       y.july_readers = r.july,
       y.august_readers = r.august,
       y.september_readers = r.september;

INSERT INTO staff_readers
SELECT fiscal_year, document_id, 'all', sketch
  FROM access_readers_yearly
 WHERE audience = 'STAFF' AND document_id > 0 AND LENGTH(REPLACE(sketch, X'00', '')) < 5;

INSERT INTO staff_readers
SELECT YEAR(month) + 543 + (MONTH(month) >= 10), document_id, LOWER(MONTHNAME(month)), sketch
  FROM access_readers
 WHERE audience = 'STAFF' AND document_id > 0 AND LENGTH(REPLACE(sketch, X'00', '')) < 5;
