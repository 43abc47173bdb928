-- Whether a machine has still to read what stands on a scan or a photograph.
ALTER TABLE training_report_file
    ADD COLUMN reading VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'DONE',
    ADD KEY report_file_by_reading (reading, id);

-- From a document back to the report that it was made of.
ALTER TABLE training_report ADD KEY report_by_document (document);
