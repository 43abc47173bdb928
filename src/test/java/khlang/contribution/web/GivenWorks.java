package khlang.contribution.web;

import khlang.system.Colleague;
import khlang.system.PortalDatabase;

/** Documents whose history is told to the database, past the portal, to the second. */
final class GivenWorks {

    private final PortalDatabase database;

    GivenWorks(PortalDatabase database) {
        this.database = database;
    }

    /** A shelf; a second time it is the same. */
    void shelf(String slug) {
        database.change(
                "INSERT IGNORE INTO category (slug, name, summary, sort_order)"
                        + " VALUES (?, ?, '', 9000)",
                slug,
                "หมวด " + slug);
    }

    /**
     * A document that readers see now.
     *
     * @param first when they saw it first, in UTC
     */
    void document(String slug, String kind, String shelf, String division, String first) {
        database.change(
                "INSERT INTO document (slug, kind, category_id, division_id, audience, title,"
                        + " summary, sample, latest_revision, latest_hash, published_revision,"
                        + " first_published_at, updated_at, state)"
                        + " SELECT ?, ?, c.id, d.id, 'STAFF', ?, '', FALSE, 9, REPEAT('0', 64), 1,"
                        + " ?, ?, 'PUBLISHED' FROM category c, division d"
                        + " WHERE c.slug = ? AND d.slug = ?",
                slug,
                kind,
                title(slug),
                first,
                first,
                shelf,
                division);
    }

    static String title(String slug) {
        return "=เรื่อง " + slug;
    }

    /**
     * A text of a document.
     *
     * @param change null for none
     * @param approved in UTC
     * @param shown in UTC
     */
    void revision(String slug, int number, String change, String approved, String shown) {
        String division =
                database.value(
                        "SELECT v.slug FROM document d JOIN division v ON v.id = d.division_id"
                                + " WHERE d.slug = ?",
                        slug);
        database.change(
                "INSERT INTO revision (document_id, number, title, summary, markdown, details,"
                        + " content_hash, created_at, published_at, approved_at, change_kind)"
                        + " SELECT d.id, ?, d.title, '', '', ?, REPEAT('0', 64), ?, ?, ?, ?"
                        + " FROM document d WHERE d.slug = ?",
                number,
                """
                {"title":"%s","kind":"work-manual","audience":"staff","division":"%s",\
                "tags":["ป้าย%s"]}"""
                        .formatted(title(slug), division, slug),
                shown,
                shown,
                approved,
                change,
                slug);
    }

    void writes(Colleague one, String slug, int number) {
        database.change(
                "INSERT INTO revision_author (revision_id, person_id)"
                        + " SELECT r.id, ? FROM revision r JOIN document d ON d.id = r.document_id"
                        + " WHERE d.slug = ? AND r.number = ?",
                one.person(),
                slug,
                number);
    }

    void approves(Colleague one, String slug, int number) {
        database.change(
                "UPDATE revision r JOIN document d ON d.id = r.document_id SET r.approved_by = ?"
                        + " WHERE d.slug = ? AND r.number = ?",
                one.person(),
                slug,
                number);
    }

    void withdraw(String slug, String at) {
        database.change(
                "UPDATE document SET state = 'WITHDRAWN', withdrawn_at = ?, updated_at = ?"
                        + " WHERE slug = ?",
                at,
                at,
                slug);
    }

    /** Takes those away whose slugs begin so. */
    void clear(String beginning) {
        String mine = " IN (SELECT id FROM document WHERE slug LIKE '" + beginning + "%')";
        database.change(
                "DELETE FROM revision_author WHERE revision_id IN (SELECT id FROM revision WHERE"
                        + " document_id"
                        + mine
                        + ")");
        database.change("DELETE FROM revision WHERE document_id" + mine);
        database.change("DELETE FROM document WHERE slug LIKE '" + beginning + "%'");
    }
}
