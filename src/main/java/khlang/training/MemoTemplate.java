package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.language.Sentences;
import khlang.stationery.OfficeTemplate;
import khlang.stationery.TemplateGap;
import khlang.word.Filling;

/** The Word file whose gaps become the memo of a training report. */
@ApplicationScoped
public class MemoTemplate implements OfficeTemplate {

    /** Names it in addresses. */
    public static final String KEY = "training-memo";

    private static final Sentences WORDS = new Sentences("khlang.training.memo");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String name() {
        return WORDS.say("template.name");
    }

    @Override
    public String purpose() {
        return WORDS.say("template.purpose");
    }

    @Override
    public List<TemplateGap> gaps() {
        return Arrays.stream(MemoGap.values())
                .map(one -> new TemplateGap(one.key(), one.label()))
                .toList();
    }

    @Override
    public byte[] ours() {
        try (InputStream in = MemoTemplate.class.getResourceAsStream("memo.docx")) {
            if (in == null) {
                throw new IllegalStateException("Not in the program: memo.docx");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Filling sample() {
        return filling(
                Arrays.stream(MemoGap.values())
                        .collect(Collectors.toMap(one -> one, MemoGap::sample)));
    }

    /**
     * What fills it.
     *
     * @param texts the lines for each gap
     */
    public static Filling filling(Map<MemoGap, List<String>> texts) {
        return Filling.of(
                texts.entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().key(), Map.Entry::getValue)));
    }
}
