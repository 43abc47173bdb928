package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import khlang.language.Sentences;
import khlang.stationery.OfficeTemplate;
import khlang.stationery.Starter;
import khlang.stationery.TemplateGap;
import khlang.word.Filling;

/** The Word file whose gaps become the memo above the yearly report. */
@ApplicationScoped
public class CoverTemplate implements OfficeTemplate {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.templates");
    private static final Sentences SAMPLES = new Sentences("khlang.evaluation.cover-sample");

    @Override
    public String key() {
        return "year-report-memo";
    }

    @Override
    public String name() {
        return WORDS.say("cover.name");
    }

    @Override
    public String purpose() {
        return WORDS.say("cover.purpose");
    }

    @Override
    public List<TemplateGap> gaps() {
        return Arrays.stream(CoverGap.values())
                .map(one -> new TemplateGap(one.key(), one.label()))
                .toList();
    }

    @Override
    public byte[] ours() {
        return Starter.of(CoverTemplate.class, "cover.xml");
    }

    @Override
    public Filling sample() {
        return Filling.of(
                Arrays.stream(CoverGap.values())
                        .collect(
                                Collectors.toMap(
                                        CoverGap::key,
                                        one -> SAMPLES.say(one.key()).lines().toList())));
    }
}
