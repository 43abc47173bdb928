-- Lists that stay quick in a large library. Each index holds, in the order of a list, all that
-- decides what stands in it, so that a list is counted and cut without reading the documents.

ALTER TABLE document
    DROP KEY document_by_kind,
    DROP KEY document_by_category,
    DROP KEY document_by_division,
    ADD KEY document_by_kind (kind, state, title, id, audience),
    ADD KEY document_by_category (category_id, state, title, id, audience),
    ADD KEY document_by_division (division_id, state, title, id, audience),
    ADD KEY document_in_inventory
        (title, id, state, kind, category_id, division_id, owner, review_by, updated_at);

-- Which links lead nowhere and which documents nothing leads to: found out when documents change,
-- not when somebody looks. After this migration the portal finds it out for all.

ALTER TABLE document_link
    ADD COLUMN broken BOOLEAN NOT NULL DEFAULT FALSE,
    ADD KEY document_link_broken (broken, document_id, position);

-- Published documents to which no other leads, with what their list is narrowed and sorted by. No
-- foreign key: it would let those wait who mark a document while another one changes it.
CREATE TABLE lonely_mark (
    document_id BIGINT      NOT NULL PRIMARY KEY,
    division_id BIGINT      NOT NULL,
    updated_at  DATETIME(6) NOT NULL,
    KEY lonely_mark_by_update (updated_at, document_id),
    KEY lonely_mark_by_division (division_id, updated_at, document_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_thai_520_w2;
