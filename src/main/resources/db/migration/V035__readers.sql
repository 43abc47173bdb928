-- About how many different visitors read a document in a month: registers of a sketch, from which
-- nobody can be read. Few visitors leave nearly all of them empty, so they are compressed.

CREATE TABLE access_readers (
    month       DATE NOT NULL, -- its first day
    audience    ENUM ('PUBLIC', 'STAFF') NOT NULL,
    document_id BIGINT NOT NULL, -- 0: all documents together; no reference: a count must never be refused
    sketch      VARBINARY(4096) COMPRESSED NOT NULL,
    PRIMARY KEY (month, audience, document_id),
    KEY access_readers_by_document (document_id, month)
) CHARACTER SET ascii COLLATE ascii_bin;

-- A writer is a journal since now, and its last batch the number of its entries that are stored.
