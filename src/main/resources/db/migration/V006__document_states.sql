-- Where a document stands in its life, whose work it is, and what took its place.

ALTER TABLE document
    ADD COLUMN state     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'DRAFT',
    ADD COLUMN owner     BIGINT REFERENCES person (id), -- null: nobody's work, such as an import
    ADD COLUMN successor VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
    DROP KEY document_by_update,
    ADD KEY document_by_update (state, audience, updated_at);

UPDATE document SET state = 'PUBLISHED' WHERE published_revision IS NOT NULL;
