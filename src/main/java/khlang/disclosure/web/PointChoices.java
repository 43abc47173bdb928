package khlang.disclosure.web;

import java.util.Arrays;
import java.util.List;
import khlang.language.Sentences;
import khlang.library.Category;
import khlang.library.DocumentKind;
import khlang.library.OiaSection;
import khlang.library.Selection;
import khlang.web.Choice;

/** What the form of a point offers to choose from. */
public record PointChoices(
        List<Choice> kinds, List<Choice> categories, List<Choice> sections, List<Choice> spans) {

    private static final Sentences WORDS = new Sentences("khlang.disclosure.web.fields");

    static PointChoices of(List<Category> categories) {
        return new PointChoices(
                Choice.after(
                        WORDS.say("anyKind"),
                        Arrays.stream(DocumentKind.values())
                                .map(one -> new Choice(one.slug(), one.label()))),
                Choice.after(
                        WORDS.say("anyCategory"),
                        categories.stream().map(one -> new Choice(one.slug(), one.name()))),
                Choice.after(
                        WORDS.say("anySection"),
                        Arrays.stream(OiaSection.values())
                                .map(one -> new Choice(one.slug(), one.label()))),
                Choice.after(
                        WORDS.say("noRule"),
                        Arrays.stream(Selection.Span.values())
                                .map(one -> new Choice(one.name(), one.label()))));
    }
}
