-- Rows can be taken out of a plan and brought back. What proves such a row, and what was typed in for
-- measures that no row counts any more, waits aside for it: in no list, but not lost.
ALTER TABLE evidence_item ADD set_aside BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE entered_value ADD set_aside BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE plan_revision
    ADD form_key CHAR(24) CHARACTER SET ascii COLLATE ascii_bin UNIQUE; -- a form sent twice adds one row
