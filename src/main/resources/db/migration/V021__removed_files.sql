-- When a file was taken off a text at work, so that its author sees since when the text is another.
ALTER TABLE attachment
    ADD COLUMN removed_at DATETIME(6) NULL AFTER removed_by,
    ADD KEY attachment_new (first_revision),
    ADD KEY attachment_removed (removed);
