package khlang.content.web;

import khlang.digest.Sha256;
import khlang.library.DescriptionFormat;
import khlang.library.DocumentDescription;
import khlang.library.DocumentDraft;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A document as programs send it: its description with slug, markdown and publish beside it. */
final class DocumentJson {

    private static final JsonMapper JSON = DescriptionFormat.json();
    private static final int HASH_LENGTH = 12;

    private DocumentJson() {}

    /**
     * @throws JacksonException when it is not JSON, not an object, or a value has the wrong shape
     */
    static DocumentDraft read(String json) {
        JsonNode tree = JSON.readTree(json);
        if (!(tree instanceof ObjectNode object)) {
            throw MismatchedInputException.from(
                    null, DocumentDraft.class, "expected an object with title and markdown");
        }
        JsonNode slug = object.remove("slug");
        JsonNode markdown = object.remove("markdown");
        JsonNode publish = object.remove("publish");
        object.remove("about"); // what we have told of it ourselves
        DocumentDescription description = JSON.treeToValue(object, DocumentDescription.class);
        return new DocumentDraft(
                isGiven(slug) ? slug.asString() : slugFor(description.title()),
                description,
                isGiven(markdown) ? markdown.asString() : "",
                !isGiven(publish) || publish.asBoolean());
    }

    private static boolean isGiven(JsonNode node) {
        return node != null && !node.isNull();
    }

    /** A stable name for a document that brings none: the same title gives the same name. */
    static String slugFor(String title) {
        return "doc-" + Sha256.hex(String.valueOf(title)).substring(0, HASH_LENGTH);
    }

    /** Why it could not be read, in one line and without the sender's data. */
    static String reason(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }
}
