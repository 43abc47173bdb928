-- How far people were reminded of a day of review: 0 not yet, 1 before it, 2 after it.

ALTER TABLE document
    ADD COLUMN reminded INT NOT NULL DEFAULT 0;
