-- The signed plan of each fiscal year, whole, once for each time it was changed: what a year's report was
-- made from stays readable for ever.
CREATE TABLE plan_revision (
    id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fiscal_year SMALLINT NOT NULL COMMENT 'Buddhist',
    number      INT NOT NULL COMMENT 'from 1 on in each year',
    content     MEDIUMTEXT NOT NULL COMMENT 'JSON',
    saved_at    DATETIME(6) NOT NULL,
    UNIQUE KEY plan_revision_of_year (fiscal_year, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
