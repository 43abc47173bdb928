-- What the committee itself adds to its report, as it was on the day on which it agreed: the same paper is
-- printed years later. Reports that were agreed to before keep none, and tell what is known now.
ALTER TABLE year_report ADD COLUMN committee MEDIUMTEXT AFTER figures; -- JSON

-- What was signed: scans of the report, its memo and the mayor's order.
CREATE TABLE signed_paper (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report_id BIGINT      NOT NULL REFERENCES year_report (id),
    kind      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_id   BIGINT      NOT NULL UNIQUE REFERENCES kept_file (id),
    KEY signed_paper_by_report (report_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
