-- Lists of staff and of trainings wait in the same place until whoever sent them confirms them.

RENAME TABLE staff_upload TO sheet_upload;
ALTER TABLE sheet_upload
    ADD COLUMN purpose VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'staff';
-- What waits is of an older shape, and for a day at most: it is sent again.
DELETE FROM sheet_upload;
