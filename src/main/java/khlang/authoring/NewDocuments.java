package khlang.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.library.DocumentDescription;
import khlang.library.DocumentDraft;
import khlang.library.DocumentKind;
import khlang.library.Manuscripts;
import khlang.organization.RefusedException;

/** Begins documents. */
@ApplicationScoped
@Transactional
public class NewDocuments {

    private static final SecureRandom RANDOM = new SecureRandom();
    // No letters and digits that look alike: the name is read out on the phone.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int SIGNS_IN_NAME = 5;
    private static final Map<DocumentKind, String> PREFIXES =
            Map.of(
                    DocumentKind.CITIZEN_GUIDE, "cg",
                    DocumentKind.WORK_MANUAL, "wm",
                    DocumentKind.REGULATION, "rg",
                    DocumentKind.LEAFLET, "lf",
                    DocumentKind.ANNOUNCEMENT, "an",
                    DocumentKind.ORDER, "od",
                    DocumentKind.SHARING_NOTE, "sn",
                    DocumentKind.PLAN, "pl",
                    DocumentKind.LESSON_LEARNED, "ll");

    @Inject Manuscripts manuscripts;
    @Inject WorkingDrafts drafts;
    @Inject Clock clock;

    /**
     * Begins a document with the headings of its kind.
     *
     * @param slug its name in addresses; empty to get one
     * @return its slug
     * @throws RefusedException when anything is wrong
     */
    public String begin(String slug, DocumentDescription said) {
        String name = slug.isEmpty() ? name(said.kind()) : slug;
        begin(name, said, DraftTemplates.of(said.kind()));
        return name;
    }

    /**
     * Begins a document with a text that somebody has brought along.
     *
     * @param slug its name in addresses, such as {@link #name} makes
     * @throws RefusedException when anything is wrong
     */
    public void begin(String slug, DocumentDescription said, String markdown) {
        manuscripts.begin(new DocumentDraft(slug, said, "", false));
        var fields = new LinkedHashMap<>(DescriptionForm.write(said));
        if (DescriptionForm.isGuide(said.kind())) {
            fields.putAll(GuideForm.beginning());
        }
        drafts.save(slug, 0, new DraftFields(fields, markdown));
    }

    /** A name in addresses for a document of a kind, short enough for the phone. */
    public String name(DocumentKind kind) {
        var name = new StringBuilder(PREFIXES.getOrDefault(kind, "kn"));
        name.append('-').append(FiscalYear.containing(LocalDate.now(clock)).buddhistYear());
        name.append('-');
        for (int i = 0; i < SIGNS_IN_NAME; i++) {
            name.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return name.toString();
    }
}
