package khlang.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import khlang.authoring.web.DocumentChoices;
import khlang.intake.Arrival;
import khlang.intake.Split;
import khlang.intake.Wish;
import khlang.library.DocumentKind;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.privacy.PersonalDataScan;
import khlang.rights.CurrentReader;
import khlang.rights.Role;
import khlang.thai.ThaiClusters;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.word.Draft;

/** Shows what was read as readers would see it. */
@ApplicationScoped
class Previews {

    /** The longest text that is shown whole, in UTF-16 units: 150 pages. */
    private static final int LONGEST = 400_000;

    private static final int EXCERPT = 140;

    @Inject Markdown markdown;
    @Inject DocumentChoices choices;
    @Inject CurrentReader reader;

    /** With everything chosen as the file suggests. */
    PreviewPage first(Arrival arrival, Split split, String kind) {
        List<Draft> parts = split.parts(arrival);
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("kind", List.of(kind.isEmpty() ? DocumentKind.KNOWLEDGE_ARTICLE.slug() : kind));
        fields.put(
                "division",
                List.of(reader.actor().divisions(Role.STAFF).stream().findFirst().orElse("")));
        fields.put("audience", List.of("public"));
        var numbers = new ArrayList<String>();
        for (int i = 1; i <= parts.size(); i++) {
            numbers.add(Integer.toString(i));
            fields.put(Wish.titleField(i), List.of(parts.get(i - 1).title()));
        }
        fields.put("parts", numbers);
        Form form = new Form(fields, java.util.Map.of());
        return page(arrival, split, parts, form, FormProblems.NONE);
    }

    /** With what was typed. */
    PreviewPage again(Arrival arrival, Split split, Form form, FormProblems problems) {
        return page(arrival, split, split.parts(arrival), form, problems);
    }

    private PreviewPage page(
            Arrival arrival, Split split, List<Draft> parts, Form form, FormProblems problems) {
        String text = arrival.markdown();
        boolean cut = text.length() > LONGEST;
        String shown = cut ? text.substring(0, text.lastIndexOf("\n\n", LONGEST) + 1) : text;
        return new PreviewPage(
                arrival,
                split,
                IntStream.range(0, parts.size())
                        .mapToObj(i -> part(i + 1, parts.get(i), split))
                        .toList(),
                markdown.render(shown, pictures(arrival)).html(),
                cut,
                PersonalDataScan.find(text),
                form,
                problems,
                choices.offer(form.text("division")));
    }

    private PreviewPage.Part part(int number, Draft part, Split split) {
        String excerpt = split == Split.WHOLE ? "" : excerpt(part.markdown());
        return new PreviewPage.Part(number, excerpt, part.images().size());
    }

    private String excerpt(String text) {
        String begin = text.substring(0, Math.min(text.length(), EXCERPT * 20));
        String plain = markdown.plainText(begin).replaceAll("\\s+", " ").strip();
        if (plain.length() <= EXCERPT) {
            return plain;
        }
        return plain.substring(0, ThaiClusters.lastCut(plain, EXCERPT)) + "…";
    }

    private static LinkResolver pictures(Arrival arrival) {
        return name -> {
            int index = arrival.pictures().indexOf(name);
            if (index < 0) {
                index = arrival.pictures().indexOf(LinkResolver.unescaped(name));
            }
            return index < 0
                    ? Optional.empty()
                    : Optional.of(ImportsResource.PATH + "/" + arrival.key() + "/images/" + index);
        };
    }
}
