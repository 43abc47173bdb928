-- What is talked of at a meeting may come from a question that waits for its answer.

ALTER TABLE sharing_topic
    ADD COLUMN question_id BIGINT REFERENCES question (id) ON DELETE SET NULL;
