-- The order that appoints a committee for its year, and the meetings that a committee holds.
ALTER TABLE committee
    ADD order_number VARCHAR(100) NOT NULL DEFAULT '', -- as it stands on the order; empty: none is known
    ADD order_date   DATE,
    ADD order_link   VARCHAR(500) NOT NULL DEFAULT '', -- where it can be read; may be empty
    ADD order_file   BIGINT REFERENCES kept_file (id); -- its scan

ALTER TABLE sharing_event
    ADD committee_id BIGINT REFERENCES committee (id), -- whose meeting it is; null: nobody's
    ADD KEY event_of_committee (committee_id, held_on);
