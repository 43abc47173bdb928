-- What becomes of a report: the document that it is published as.
ALTER TABLE training_report
    ADD COLUMN document VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin; -- its name in addresses

-- Whether somebody lets their name stand in it.
ALTER TABLE training_participant ADD COLUMN named BOOLEAN NOT NULL DEFAULT FALSE;
