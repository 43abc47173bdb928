-- What stands beside the counted views of the running fiscal year: searches, votes, what people have written,
-- and the monthly numbers of the divisions. The documents of bench/statistics are there already.
SET @first = STR_TO_DATE(CONCAT(YEAR(CURDATE()) - IF(MONTH(CURDATE()) >= 10, 0, 1), '-10-01'), '%Y-%m-%d');

INSERT INTO person (id, title, first_name, last_name, position_id, division_id, staff_type_id)
SELECT 1000000 + seq, 'นาย', CONCAT('คนที่', seq), 'วัดความเร็ว', p.id, d.id, p.staff_type_id
  FROM seq_1_to_300
  JOIN (SELECT id, staff_type_id FROM staff_position ORDER BY id LIMIT 1) p
  JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS n, COUNT(*) OVER () AS many FROM division) d
    ON d.n = seq % d.many;

INSERT IGNORE INTO search_daily (day, audience, term, searches, without_result, found, clicks, places, reformulated)
SELECT @first + INTERVAL d.seq DAY, IF(t.seq % 4 = 0, 'STAFF', 'PUBLIC'),
       CONCAT('คำค้นที่ ', FLOOR(20000 * POW(RAND(), 2))), 1 + FLOOR(9 * RAND()), IF(RAND() < 0.2, 1, 0),
       FLOOR(40 * RAND()), FLOOR(3 * RAND()), 5, IF(RAND() < 0.1, 1, 0)
  FROM seq_0_to_364 d JOIN seq_1_to_300 t;

INSERT INTO document_vote (id, document_id, day, visitor, helped, reason, words)
SELECT 1000000000 + seq, 1000001 + FLOOR(5000 * POW(RAND(), 1.5)), @first + INTERVAL seq % 365 DAY,
       UNHEX(MD5(seq)), RAND() < 0.8, IF(seq % 10 = 0, 'UNCLEAR', NULL), IF(seq % 10 = 0, 'ความเห็น', '')
  FROM seq_1_to_100000;

INSERT INTO revision (id, document_id, number, title, summary, markdown, details, content_hash, created_at,
                      published_at, approved_at)
SELECT 1000000 + d.id, d.id, 1, d.title, d.summary, 'เนื้อหา', '{}', REPEAT('0', 64),
       @first + INTERVAL d.id % 365 DAY, @first + INTERVAL d.id % 365 DAY, @first + INTERVAL d.id % 365 DAY
  FROM document d WHERE d.id > 1000000;

INSERT INTO revision_author (revision_id, person_id)
SELECT r.id, 1000001 + r.document_id % 300 FROM revision r WHERE r.id > 1000000;

INSERT IGNORE INTO channel_report (division_id, month, state, saved_at, sent_at, confirmed_at)
SELECT d.id, DATE_FORMAT(@first + INTERVAL seq MONTH, '%Y-%m'), 'CONFIRMED', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
       UTC_TIMESTAMP(6)
  FROM division d JOIN seq_0_to_11;

INSERT IGNORE INTO channel_tally (report_id, channel, unit, amount)
SELECT r.id, c.channel, c.unit, 1 + r.id % 90
  FROM channel_report r
  JOIN (SELECT 'LEAFLET' AS channel, 'ฉบับ' AS unit UNION SELECT 'BOARD', 'เรื่อง' UNION SELECT 'INFO', 'คน') c;
