-- Certificates of those who took part: for them and for those who keep the training register.
CREATE TABLE training_certificate (
    id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    participant_id BIGINT NOT NULL REFERENCES training_participant (id),
    file_id        BIGINT NOT NULL UNIQUE REFERENCES kept_file (id),
    KEY certificate_by_participant (participant_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
