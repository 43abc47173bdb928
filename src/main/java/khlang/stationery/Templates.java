package khlang.stationery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.digest.Sha256;
import khlang.language.Sentences;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.word.WordException;
import khlang.word.WordTemplate;

/**
 * Lets those who note decisions on paper exchange the templates of papers. They are files, not
 * rows: what an office lays into the folder by hand counts as well.
 */
@ApplicationScoped
public class Templates {

    private static final Sentences WORDS = new Sentences("khlang.stationery.templates");

    @Inject @Any Instance<OfficeTemplate> offered;
    @Inject TemplateStore store;
    @Inject TemplateCheck check;
    @Inject Rights rights;
    @Inject AuditLog audit;

    /**
     * The template that is used now.
     *
     * @param isOwn whether it is the office's own
     * @param isRead whether it is a Word file; papers are made of ours when it is none
     * @param used what it has of gaps, as they are written
     * @param unknown what it has of gaps that nobody fills; they stay to be seen on paper
     * @param digest tells it from any other
     */
    public record InUse(
            boolean isOwn, boolean isRead, Set<String> used, List<String> unknown, String digest) {}

    /** All templates, in the order of their names. */
    public List<OfficeTemplate> all() {
        rights.require(Right.NOTE_DECISIONS);
        return offered.stream().sorted(Comparator.comparing(OfficeTemplate::name)).toList();
    }

    /** One of them. */
    public Optional<OfficeTemplate> find(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findAny();
    }

    /** Whether the office uses its own. */
    public boolean isOwn(OfficeTemplate template) {
        return store.hasOwn(template);
    }

    /** The template that is used now. */
    public InUse now(OfficeTemplate template) {
        rights.require(Right.NOTE_DECISIONS);
        Optional<byte[]> own = store.own(template); // once: somebody may exchange it meanwhile
        String digest = own.map(Sha256::hex).orElse("");
        try {
            byte[] bytes = own.orElseGet(template::ours);
            Set<String> written = WordTemplate.gaps(new ByteArrayInputStream(bytes));
            return new InUse(
                    own.isPresent(),
                    true,
                    written,
                    TemplateCheck.unknown(template, written),
                    digest);
        } catch (IOException | WordException e) {
            return new InUse(own.isPresent(), false, Set.of(), List.of(), digest);
        }
    }

    private String digest(OfficeTemplate template) {
        return store.own(template).map(Sha256::hex).orElse("");
    }

    /** The template that is used now, to be changed in a text processor. */
    public byte[] bytes(OfficeTemplate template) {
        rights.require(Right.NOTE_DECISIONS);
        return store.bytes(template);
    }

    /**
     * A file that may become the template, filled with made-up words. Nothing is kept of it.
     *
     * @param name as the sender calls it
     * @throws RefusedException when it may not
     */
    public byte[] tried(OfficeTemplate template, String name, byte[] file) {
        rights.require(Right.NOTE_DECISIONS);
        return check.filled(template, name, file);
    }

    /** The template that is used now, filled with made-up words. */
    public byte[] sample(OfficeTemplate template) {
        rights.require(Right.NOTE_DECISIONS);
        return store.fill(template, template.sample());
    }

    /**
     * Takes a file as the template. The same one sent twice is taken once.
     *
     * @param name as the sender calls it
     * @param before the digest of the template that it takes the place of
     * @throws RefusedException when it is no template
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void replace(OfficeTemplate template, String name, byte[] file, String before)
            throws IOException {
        tried(template, name, file); // which takes a while, and may go on beside others
        take(template, name, file, before);
    }

    private synchronized void take(OfficeTemplate template, String name, byte[] file, String before)
            throws IOException {
        if (Sha256.hex(file).equals(digest(template))) {
            return;
        }
        expect(template, before);
        String was = said(template);
        store.keep(template, file);
        record(template, was, said(template) + " " + name);
    }

    /**
     * Goes back to the template that comes with the portal.
     *
     * @param before the digest of the template that it takes the place of
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public synchronized void goBack(OfficeTemplate template, String before) throws IOException {
        rights.require(Right.NOTE_DECISIONS);
        if (!isOwn(template)) {
            return;
        }
        expect(template, before);
        String was = said(template);
        store.forget(template);
        record(template, was, said(template));
    }

    private void expect(OfficeTemplate template, String before) {
        if (!digest(template).equals(before)) {
            throw new ChangedMeanwhileException();
        }
    }

    private void record(OfficeTemplate template, String before, String after) {
        audit.recordApart(
                AuditAction.MEMO_TEMPLATE_CHANGED, "template:" + template.key(), before, after);
    }

    private String said(OfficeTemplate template) {
        return store.own(template)
                .map(own -> WORDS.say("own", own.length, Sha256.hex(own)))
                .orElseGet(() -> WORDS.say("ours"));
    }
}
