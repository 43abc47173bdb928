package khlang.content.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import khlang.extraction.Caution;
import khlang.library.AttachmentSummary;
import khlang.library.ChangeKind;
import khlang.library.DescriptionFormat;
import khlang.library.DocumentDescription;
import khlang.library.DocumentState;
import khlang.library.DocumentSummary;
import khlang.library.DraftFile;
import khlang.library.History;
import khlang.library.Manuscript;
import khlang.library.PublishedDocument;
import khlang.library.RevisionSummary;
import khlang.library.RevisionText;
import khlang.library.web.FileLink;
import khlang.rights.web.Tagged;
import tools.jackson.databind.node.ObjectNode;

/**
 * What programs are told of documents. A document looks as they send it; what they cannot change
 * stands under {@code about}.
 */
final class DocumentAnswers {

    private DocumentAnswers() {}

    /** A page of a list. */
    record Listing(long total, int page, int size, List<Line> documents) {}

    /** A document of a list. */
    record Line(
            String slug,
            String title,
            String kind,
            String category,
            String division,
            String audience,
            String summary,
            Integer fiscalYear,
            Instant updatedAt,
            LocalDate reviewBy,
            String address) {

        static Line of(DocumentSummary one) {
            return new Line(
                    one.slug(),
                    one.title(),
                    one.kind().slug(),
                    one.categorySlug(),
                    one.divisionSlug(),
                    one.audience().slug(),
                    one.summary(),
                    one.fiscalYear(),
                    one.updatedAt(),
                    one.reviewBy(),
                    "/documents/" + one.slug());
        }
    }

    /** Files of a document. */
    record Files(List<FileLine> attachments) {}

    /** A file; its address answers its bytes, with the same entity tag. */
    record FileLine(long id, String name, String mediaType, long size, String tag, String address) {

        static FileLine of(AttachmentSummary one) {
            return new FileLine(
                    one.id(),
                    one.fileName(),
                    one.mediaType(),
                    one.size(),
                    '"' + one.sha256() + '"',
                    FileLink.of(one).address());
        }
    }

    /** Files of a text at work. */
    record DraftListing(List<DraftLine> attachments) {}

    /**
     * A file of a text at work.
     *
     * @param state kept, new or removed, as against the newest revision
     * @param cautions what a person should know of it, in Thai
     */
    record DraftLine(
            long id,
            String name,
            String mediaType,
            long size,
            String tag,
            String address,
            String state,
            List<String> cautions) {

        static DraftLine of(DraftFile one) {
            FileLine file = FileLine.of(one.file());
            return new DraftLine(
                    file.id(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.tag(),
                    file.address(),
                    one.state().name().toLowerCase(Locale.ROOT),
                    one.cautions().stream().map(Caution::sentence).toList());
        }
    }

    /** A page of a history. */
    record Past(long total, int page, int size, int published, List<PastLine> revisions) {}

    /** A revision; nobody and nothing is null or empty. */
    record PastLine(
            int number,
            Instant createdAt,
            Instant publishedAt,
            String change,
            String note,
            List<String> authors,
            String approver) {

        static PastLine of(RevisionSummary one) {
            return new PastLine(
                    one.number(),
                    one.createdAt(),
                    one.publishedAt().orElse(null),
                    one.change().map(ChangeKind::slug).orElse(null),
                    one.note(),
                    one.authors(),
                    one.approver());
        }
    }

    static Tagged of(Record answer) {
        return Tagged.of(answer);
    }

    /** What readers see. */
    static Tagged of(PublishedDocument document) {
        ObjectNode json = text(document.summary().slug(), document.description());
        json.put("markdown", document.markdown());
        json.put("publish", true);
        ObjectNode about = json.putObject("about");
        about.put("revision", document.revision());
        about.put("updated_at", document.summary().updatedAt().toString());
        about.put("address", "/documents/" + document.summary().slug());
        var files = about.putArray("attachments");
        document.attachments()
                .forEach(
                        one ->
                                files.addObject()
                                        .put("name", one.fileName())
                                        .put("size", one.size())
                                        .put("address", FileLink.of(one).address()));
        return new Tagged(json.toString());
    }

    /** The newest text, whether readers see it or not. */
    static Tagged of(Manuscript manuscript) {
        ObjectNode json = text(manuscript.slug(), manuscript.description());
        json.put("markdown", manuscript.markdown());
        json.put(
                "publish",
                manuscript.isPublished() && manuscript.revision() == manuscript.published());
        ObjectNode about = json.putObject("about");
        about.put("revision", manuscript.revision());
        about.put("published", manuscript.published());
        about.put("state", slug(manuscript.state()));
        return new Tagged(json.toString());
    }

    /** One text of a history. */
    static Tagged of(History.Chronicle chronicle, RevisionText text) {
        ObjectNode json = text(chronicle.slug(), text.description());
        json.put("markdown", text.markdown());
        ObjectNode about = json.putObject("about");
        about.put("revision", text.number());
        about.put("published", chronicle.published());
        return new Tagged(json.toString());
    }

    private static ObjectNode text(String slug, DocumentDescription description) {
        ObjectNode json = DescriptionFormat.json().createObjectNode();
        json.put("slug", slug);
        json.setAll(DescriptionFormat.tree(description));
        return json;
    }

    private static String slug(DocumentState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
