-- Plans are also changed in the portal: by whom, and why.
ALTER TABLE plan_revision
    ADD edited   BOOLEAN       NOT NULL DEFAULT FALSE, -- here, not by a file of the content folder
    ADD saved_by BIGINT REFERENCES person (id),
    ADD reason   VARCHAR(500)  NOT NULL DEFAULT '';
