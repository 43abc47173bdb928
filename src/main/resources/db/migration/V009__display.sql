-- How somebody wants pages to look, on every machine on which they sign in.
ALTER TABLE account
    ADD COLUMN text_size VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NORMAL',
    ADD COLUMN contrast  BOOLEAN     NOT NULL DEFAULT FALSE;
