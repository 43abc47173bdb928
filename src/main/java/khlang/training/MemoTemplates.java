package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
 * Lets those who note decisions on paper exchange the template of memos. It is a file, not a row:
 * what an office lays into the folder by hand counts as well.
 */
@ApplicationScoped
public class MemoTemplates {

    private static final Sentences WORDS = new Sentences("khlang.training.memo");
    private static final String OBJECT = "template:training-memo";

    @Inject MemoTemplate template;
    @Inject MemoTemplateCheck check;
    @Inject Rights rights;
    @Inject AuditLog audit;

    /**
     * The template that is used now.
     *
     * @param isOwn whether it is the office's own
     * @param isRead whether it is a Word file; memos are made of ours when it is none
     * @param used the gaps that it has
     * @param unknown what it has of gaps that nobody fills; they stay to be seen on paper
     * @param digest tells it from any other
     */
    public record InUse(
            boolean isOwn,
            boolean isRead,
            Set<MemoGap> used,
            List<String> unknown,
            String digest) {}

    /** The template that is used now. */
    public InUse now() {
        rights.require(Right.NOTE_DECISIONS);
        byte[] bytes = template.bytes();
        boolean isOwn = template.own().isPresent();
        try {
            Set<String> written = WordTemplate.gaps(new ByteArrayInputStream(bytes));
            Set<MemoGap> used = EnumSet.noneOf(MemoGap.class);
            written.forEach(one -> MemoGap.of(one).ifPresent(used::add));
            return new InUse(isOwn, true, used, MemoTemplateCheck.unknown(written), digest());
        } catch (IOException | WordException e) {
            return new InUse(isOwn, false, EnumSet.noneOf(MemoGap.class), List.of(), digest());
        }
    }

    private String digest() {
        return template.own().map(Sha256::hex).orElse("");
    }

    /**
     * A file that may become the template, filled with made-up lines. Nothing is kept of it.
     *
     * @param name as the sender calls it
     * @throws RefusedException when it may not
     */
    public byte[] tried(String name, byte[] file) {
        rights.require(Right.NOTE_DECISIONS);
        return check.filled(name, file, samples());
    }

    /** The template that is used now, filled with made-up lines. */
    public byte[] sample() {
        rights.require(Right.NOTE_DECISIONS);
        return template.fill(samples());
    }

    private static Map<MemoGap, List<String>> samples() {
        return Arrays.stream(MemoGap.values())
                .collect(Collectors.toMap(one -> one, MemoGap::sample));
    }

    /**
     * Takes a file as the template. The same one sent twice is taken once.
     *
     * @param name as the sender calls it
     * @param before the digest of the template that it takes the place of
     * @throws RefusedException when it is no template
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public synchronized void replace(String name, byte[] file, String before) throws IOException {
        tried(name, file);
        if (Sha256.hex(file).equals(digest())) {
            return;
        }
        expect(before);
        String was = said();
        template.keep(file);
        audit.recordApart(AuditAction.MEMO_TEMPLATE_CHANGED, OBJECT, was, said() + " " + name);
    }

    /**
     * Goes back to the template that comes with the portal.
     *
     * @param before the digest of the template that it takes the place of
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public synchronized void goBack(String before) throws IOException {
        rights.require(Right.NOTE_DECISIONS);
        if (template.own().isEmpty()) {
            return;
        }
        expect(before);
        String was = said();
        template.forget();
        audit.recordApart(AuditAction.MEMO_TEMPLATE_CHANGED, OBJECT, was, said());
    }

    private void expect(String before) {
        if (!digest().equals(before)) {
            throw new ChangedMeanwhileException();
        }
    }

    private String said() {
        return template.own()
                .map(own -> WORDS.say("template.own", own.length, Sha256.hex(own)))
                .orElseGet(() -> WORDS.say("template.ours"));
    }
}
