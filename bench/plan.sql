-- Ten fiscal years of an office of fifty divisions; PlanBench runs it sentence by sentence.
-- The last day is that of the running fiscal year's predecessor, so that all ten years are over.
SET @until = CONCAT(YEAR(CURDATE() + INTERVAL 3 MONTH) - 1, '-09-30');
SET @days = 3650;
SET @people = 1000;
SET @documents = 3000;

INSERT INTO division (slug, name, short_name, head_position, sort_order)
SELECT CONCAT('bench-', seq), CONCAT('ส่วนราชการทดสอบที่ ', seq), CONCAT('ส่วนที่ ', seq), CONCAT('ผู้อำนวยการส่วนที่ ', seq),
       1000 + seq
FROM seq_1_to_50 WHERE seq > (SELECT COUNT(*) FROM division);

CREATE TEMPORARY TABLE place AS SELECT ROW_NUMBER() OVER (ORDER BY id) - 1 AS n, id FROM division;
CREATE TEMPORARY TABLE shelf AS SELECT ROW_NUMBER() OVER (ORDER BY id) - 1 AS n, id FROM category;

INSERT INTO person (id, title, first_name, last_name, position_id, division_id, staff_type_id, valid_from)
SELECT 1000000 + seq, 'นาย', CONCAT('คนที่', seq), 'วัดความเร็ว', p.id, d.id, t.id, @until - INTERVAL @days DAY
FROM seq_1_to_1000
JOIN (SELECT MIN(id) id FROM staff_position) p
JOIN (SELECT MIN(id) id FROM staff_type WHERE counted) t
JOIN place d ON d.n = seq % 50;

-- The library: texts of ten years, each changed twice.
INSERT INTO document (id, slug, kind, category_id, division_id, audience, title, summary, sample, latest_revision, latest_hash,
                      published_revision, first_published_at, updated_at, state)
SELECT 1000000 + seq, CONCAT('bench-', seq),
       ELT(1 + seq % 6, 'CITIZEN_GUIDE', 'WORK_MANUAL', 'REGULATION', 'TRAINING_REPORT', 'LEAFLET', 'KNOWLEDGE_ARTICLE'),
       s.id, d.id, IF(seq % 5 = 0, 'STAFF', 'PUBLIC'), CONCAT('เรื่องที่ ', seq), 'วัดความเร็ว', 1, 3, REPEAT('0', 64), 3,
       @until - INTERVAL seq * 7 % @days DAY, UTC_TIMESTAMP(6), 'PUBLISHED'
FROM seq_1_to_3000
JOIN place d ON d.n = seq % 50
JOIN shelf s ON s.n = seq DIV 7 % (SELECT COUNT(*) FROM category);

INSERT INTO revision (document_id, number, title, summary, markdown, details, content_hash, created_at, published_at,
                      change_kind, approved_at)
SELECT d.id, n.seq, d.title, d.summary, 'ข้อความ', '{}', REPEAT('0', 64), d.first_published_at, d.first_published_at,
       IF(n.seq = 1, NULL, 'CONTENT'), LEAST(@until, d.first_published_at + INTERVAL (n.seq - 1) * 200 DAY)
FROM document d JOIN seq_1_to_3 n WHERE d.id > 1000000;

INSERT INTO access_yearly (fiscal_year, document_id, view_public, view_staff, web_public, web_staff, october_public,
                           october_staff, march_public, march_staff)
SELECT YEAR(@until) + 543 - y.seq, d.id, 200, 50, 200, 50, 120, 20, 80, 30
FROM document d JOIN seq_0_to_9 y WHERE d.id > 1000000;

-- Trainings, three people in each, two of three with a report.
INSERT INTO training (id, kind, outside, course, organiser, first_day, last_day, days, division_id, recorded_at)
SELECT 1000000 + seq, IF(seq % 5 = 0, 'STUDY_VISIT', 'TRAINING'), 1, CONCAT('หลักสูตรที่ ', seq), 'สถาบัน',
       @until - INTERVAL seq % @days DAY, @until - INTERVAL seq % @days DAY, 1, d.id, UTC_TIMESTAMP(6)
FROM seq_1_to_5000 JOIN place d ON d.n = seq % 50;
INSERT INTO training_report (id, training_id, state, gained, benefit_own, benefit_office, application, problems, suggestions,
                             visited, ways, division_id, saved_at, submitted_on, acknowledged_on)
SELECT id, id, 'ACKNOWLEDGED', '', '', '', '', '', '', '', '', division_id, UTC_TIMESTAMP(6), last_day + INTERVAL 9 DAY,
       last_day + INTERVAL 14 DAY
FROM training WHERE id > 1000000 AND id % 3 > 0;
INSERT INTO training_participant (training_id, person_id, division_id, position_name, report_id)
SELECT t.id, 1000001 + (t.id * 3 + n.seq) % @people, t.division_id, 'คนงาน', r.id
FROM training t JOIN seq_0_to_2 n LEFT JOIN training_report r ON r.training_id = t.id WHERE t.id > 1000000;

-- Each division shares what it knows once a month, ten people each time.
INSERT INTO sharing_event (id, kind, state, title, outside, km_sharing, km_climate, held_on, begins_at, ends_at, minutes,
                           division_id, recorded_at)
SELECT 1000000 + seq, ELT(1 + seq % 4, 'DIVISION_MEETING', 'MEETING', 'SEMINAR', 'MINI_TRAINING'), 'HELD',
       CONCAT('ครั้งที่ ', seq), 0, 1, seq % 2, @until - INTERVAL seq % @days DAY, 540, 600, 'บันทึก', d.id, UTC_TIMESTAMP(6)
FROM seq_1_to_6000 JOIN place d ON d.n = seq % 50;
INSERT INTO sharing_topic (event_id, place, title, speaker_id, minutes)
SELECT id, 1, 'เรื่องที่แลกเปลี่ยน', 1000001 + id % @people, '' FROM sharing_event WHERE id > 1000000;
INSERT INTO sharing_attendee (event_id, person_id, division_id, position_name)
SELECT e.id, 1000001 + (e.id * 7 + n.seq) % @people, e.division_id, 'คนงาน'
FROM sharing_event e JOIN seq_1_to_10 n WHERE e.id > 1000000;

-- Boards, messages and the information centre, month by month; the last division has told nothing.
INSERT INTO channel_report (id, division_id, month, state, letter, saved_at, sent_at, confirmed_at)
SELECT 1000000 + m.seq * 50 + d.n, d.id, DATE_FORMAT(@until - INTERVAL m.seq MONTH, '%Y-%m'), 'CONFIRMED', 'ทะเบียนคุม',
       UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
FROM seq_0_to_119 m JOIN place d ON d.n < 49;
INSERT INTO channel_tally (report_id, channel, unit, amount)
SELECT r.id, ELT(n.seq, 'INFO', 'BOARD', 'LEAFLET', 'LINE', 'FACEBOOK'), 'ครั้ง', 10 + n.seq
FROM channel_report r JOIN seq_1_to_5 n WHERE r.id >= 1000000;
INSERT INTO channel_publication (document_id, channel, published_on, division_id, recorded_at)
SELECT 1000001 + seq % @documents, ELT(1 + seq % 3, 'BOARD', 'LINE', 'FACEBOOK'), @until - INTERVAL seq % @days DAY, d.id,
       UTC_TIMESTAMP(6)
FROM seq_1_to_6000 JOIN place d ON d.n = seq % 50;
INSERT INTO channel_improvement (channel, division_id, improved_on, what, done_by, state, recorded_at, confirmed_at)
SELECT ELT(1 + seq % 3, 'BOARD', 'WEBSITE', 'INFO'), d.id, @until - INTERVAL seq * 3 % @days DAY, 'ปรับปรุง', 'คนงาน',
       'CONFIRMED', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
FROM seq_1_to_1200 JOIN place d ON d.n = seq % 50;

-- Who stands in for whom, who has read what, who knows the goals, who understands, who is thanked.
INSERT INTO work_task (id, division_id, title, owner_id, manual, frequency, active_from, recorded_at)
SELECT 1000000 + seq, d.id, CONCAT('งานที่ ', seq), 1000001 + seq % @people, IF(seq % 4, CONCAT('bench-', 1 + seq * 6), NULL),
       'MONTHLY', @until - INTERVAL @days DAY, UTC_TIMESTAMP(6)
FROM seq_1_to_300 JOIN place d ON d.n = seq % 50;
INSERT INTO stand_in (id, task_id, person_id, began_on, level, level_on)
SELECT (t.id - 1000000) * 10 + n.seq, t.id, 1000001 + (t.id * 7 + n.seq * 13) % @people, t.active_from,
       ELT(1 + (t.id + n.seq) % 4, 'NONE', 'READ', 'PRACTISED', 'ABLE'), @until - INTERVAL n.seq * 40 DAY
FROM work_task t JOIN seq_1_to_5 n WHERE t.id > 1000000;
INSERT INTO level_entry (stand_in_id, level, said_on)
SELECT s.id, s.level, s.level_on - INTERVAL y.seq YEAR FROM stand_in s JOIN seq_0_to_9 y WHERE s.task_id > 1000000;
INSERT INTO acknowledgement (document_id, revision, document_kind, document_division, person_id, division_id, staff_type_id,
                             own_task, asked, said_on, said_at)
SELECT d.id, 1, d.kind, d.division_id, p.id, p.division_id, p.staff_type_id, 0, 0,
       @until - INTERVAL (d.id * 7 + n.seq) % @days DAY, UTC_TIMESTAMP(6)
FROM document d JOIN seq_1_to_10 n JOIN person p ON p.id = 1000001 + (d.id * 11 + n.seq) % @people WHERE d.id > 1000000;
INSERT INTO goal_reading (fiscal_year, person_id, division_id, staff_type_id, said_on, said_at)
SELECT YEAR(@until) + 543 - y.seq, p.id, p.division_id, p.staff_type_id, @until - INTERVAL y.seq YEAR, UTC_TIMESTAMP(6)
FROM person p JOIN seq_0_to_9 y WHERE p.id > 1000000 AND p.id % 4 > 0;
INSERT INTO assessment (id, kind, title, fiscal_year, opens_on, closes_on, items, pass_percent, most_attempts, set_number,
                        approved_on, maker)
SELECT 1000000 + seq, 'YEARLY', 'แบบประเมินทดสอบ', YEAR(@until) + 543 - seq, @until - INTERVAL seq YEAR - INTERVAL 60 DAY,
       @until - INTERVAL seq YEAR - INTERVAL 30 DAY, 10, 60, 0, 1, @until - INTERVAL seq YEAR - INTERVAL 70 DAY, 'ผู้ทดสอบ'
FROM seq_0_to_9;
INSERT INTO assessment_attempt (assessment_id, person_id, form_key, set_number, score, items, awareness_sum, awareness_items,
                                paper, day, sent_at)
SELECT a.id, p.id, LPAD(CONCAT(a.id - 1000000, 'x', p.id), 24, 'b'), 1, 4 + p.id % 7, 10, 20 + p.id % 6, 5, 0,
       a.closes_on - INTERVAL 5 DAY, UTC_TIMESTAMP(6)
FROM assessment a JOIN person p WHERE a.id >= 1000000 AND p.id > 1000000 AND p.id % 5 > 0;
INSERT INTO recognition (state, kind, person_id, division_id, reason, given_on, approver, approved_on, nominated_at, decided_at)
SELECT 'GIVEN', 'PRAISE', p.id, p.division_id, 'ช่วยกันเขียนคู่มือ', @until - INTERVAL p.id * 3 % @days DAY, 'ผู้อนุมัติ',
       @until - INTERVAL p.id * 3 % @days DAY, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
FROM person p WHERE p.id > 1000000;
INSERT INTO knowledge_need (topic, division_id, source, state, recorded_on)
SELECT CONCAT('ความรู้ที่ต้องการ ', seq), d.id, 'OTHER', 'OPEN', @until - INTERVAL seq * 3 % @days DAY
FROM seq_1_to_1000 JOIN place d ON d.n = seq % 50;
INSERT INTO portal_answer (id, day, visitor, overall)
SELECT 1000000 + seq, @until - INTERVAL seq % @days DAY, UNHEX(LPAD(HEX(seq), 32, '0')), 1 + seq % 5 FROM seq_1_to_20000;

-- The plan that is there, for each of the years.
INSERT INTO plan_revision (fiscal_year, number, content, saved_at)
SELECT YEAR(@until) + 543 - y.seq, 1,
       JSON_SET(r.content, '$.fiscal_year', YEAR(@until) + 543 - y.seq), UTC_TIMESTAMP(6)
FROM seq_0_to_9 y JOIN (SELECT content FROM plan_revision ORDER BY id LIMIT 1) r
WHERE YEAR(@until) + 543 - y.seq NOT IN (SELECT fiscal_year FROM plan_revision)
