package khlang.authoring.web;

import java.util.List;
import java.util.Optional;
import khlang.authoring.DescriptionForm;
import khlang.authoring.OfficialForm;
import khlang.authoring.OpenDraft;
import khlang.comparison.FieldChange;
import khlang.library.DocumentKind;
import khlang.library.DocumentOrigins;
import khlang.library.GuideCheck;
import khlang.library.guide.ServiceDuration;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * A document's text at work.
 *
 * @param version that saving must name
 * @param person names the one who writes, for what their browser keeps; not secret
 * @param theirs what somebody else has saved meanwhile; empty when nobody has
 * @param origin what the document was made of, for those who may see that
 */
public record EditPage(
        OpenDraft draft,
        FilesOfDraft files,
        Form form,
        FormProblems problems,
        long version,
        Optional<Form> theirs,
        Optional<DocumentOrigins.Origin> origin,
        OfferedChoices choices,
        String person,
        String said)
        implements Page {

    @Override
    public String template() {
        return "authoring/edit.jte";
    }

    /** The kind that was chosen; what is asked for depends on it. */
    public DocumentKind kind() {
        return DescriptionForm.kind(Typed.of(form))
                .orElseGet(() -> draft.manuscript().description().kind());
    }

    /** How complete the guide is that is being typed; empty for other kinds. */
    public Optional<GuideCheck> check() {
        return DescriptionForm.check(Typed.of(form), draft.manuscript().description());
    }

    /** What the steps add up to; empty when they do not. */
    public Optional<ServiceDuration> total() {
        return DescriptionForm.total(Typed.of(form));
    }

    /** Fields with what was typed that the form of this kind does not show; they are kept. */
    public List<String> hiddenFields() {
        DocumentKind kind = kind();
        return form.fields().keySet().stream()
                .filter(
                        field ->
                                (field.startsWith("service.") && !DescriptionForm.isGuide(kind))
                                        || (List.of("number", "dated").contains(field)
                                                && !OfficialForm.isNumbered(kind)))
                .toList();
    }

    /** The rows and answers that two people have typed differently. */
    public List<FieldChange> rowChanges() {
        return theirs.map(
                        other -> FieldChange.between(FieldWords.rows(other), FieldWords.rows(form)))
                .orElse(List.of());
    }

    /** The document's path. */
    public String path() {
        return "/documents/" + draft.manuscript().slug();
    }
}
