-- Where somebody may ask whom the documents do not answer.
ALTER TABLE division ADD COLUMN phone VARCHAR(50) AFTER head_position;
