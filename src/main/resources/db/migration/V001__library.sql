-- The municipality, its divisions, and the library: categories, documents, revisions, changes.
-- Every table names its collation: the server's default is ignored once a character set is given.

CREATE TABLE municipality (
    id            INT          NOT NULL PRIMARY KEY CHECK (id = 1),
    name          VARCHAR(200) NOT NULL,
    short_name    VARCHAR(100) NOT NULL,
    abbreviation  VARCHAR(20)  NOT NULL,
    district      VARCHAR(100) NOT NULL,
    province      VARCHAR(100) NOT NULL,
    phone         VARCHAR(50),
    website       VARCHAR(200),
    version       BIGINT       NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE division (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug          VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    name          VARCHAR(200) NOT NULL,
    short_name    VARCHAR(100) NOT NULL,
    head_position VARCHAR(200),
    sort_order    INT          NOT NULL,
    valid_from    DATE,
    valid_to      DATE,
    version       BIGINT       NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE category (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug          VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    name          VARCHAR(200) NOT NULL,
    summary       VARCHAR(500) NOT NULL,
    sort_order    INT          NOT NULL,
    version       BIGINT       NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- Where a document stands that names no shelf or owner; shown only when something stands there.
INSERT INTO division (slug, name, short_name, sort_order)
VALUES ('unassigned', 'ไม่ระบุส่วนราชการ', 'ไม่ระบุ', 10000);
INSERT INTO category (slug, name, summary, sort_order)
VALUES ('general', 'เรื่องทั่วไป', 'เรื่องที่ยังไม่ได้จัดหมวด', 10000);

CREATE TABLE document (
    id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug               VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    kind               VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    category_id        BIGINT       NOT NULL REFERENCES category (id),
    division_id        BIGINT       NOT NULL REFERENCES division (id),
    audience           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title              VARCHAR(250) NOT NULL,
    summary            VARCHAR(500) NOT NULL,
    fiscal_year        INT,
    sample             BOOLEAN      NOT NULL,
    effective_from     DATE,
    review_by          DATE,
    latest_revision    INT          NOT NULL,
    latest_hash        CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_revision INT,
    first_published_at DATETIME(6),
    updated_at         DATETIME(6)  NOT NULL,
    imported_hash      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin,
    imported_revision  INT,
    version            BIGINT       NOT NULL DEFAULT 0,
    KEY document_by_kind (kind, audience, title),
    KEY document_by_category (category_id, audience, title),
    KEY document_by_division (division_id, audience, title),
    KEY document_by_update (audience, updated_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE revision (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    document_id  BIGINT       NOT NULL REFERENCES document (id),
    number       INT          NOT NULL,
    title        VARCHAR(250) NOT NULL,
    summary      VARCHAR(500) NOT NULL,
    markdown     MEDIUMTEXT   NOT NULL,
    details      MEDIUMTEXT   NOT NULL CHECK (JSON_VALID(details)),
    content_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    published_at DATETIME(6),
    UNIQUE KEY revision_number (document_id, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

CREATE TABLE attachment (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    document_id BIGINT       NOT NULL REFERENCES document (id),
    file_name   VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    media_type  VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size        BIGINT       NOT NULL,
    sha256      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at  DATETIME(6)  NOT NULL,
    UNIQUE KEY attachment_name (document_id, file_name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;

-- What changed, in order: the search index follows it, on this node or another.
CREATE TABLE library_change (
    position   BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
