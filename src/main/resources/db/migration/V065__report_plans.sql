-- The revision of the plan that a report was agreed with; none while it is a draft.
ALTER TABLE year_report ADD COLUMN plan_number INT NULL AFTER committee;
