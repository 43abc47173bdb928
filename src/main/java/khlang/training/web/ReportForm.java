package khlang.training.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.training.Participant;
import khlang.training.ReportText;
import khlang.training.TransferWay;
import khlang.web.Form;

/** Turns the form for a report into its text, and what is stored into a form. */
final class ReportForm {

    private ReportForm() {}

    static ReportText text(Form form) {
        List<String> ways = form.texts("ways");
        return new ReportText(
                form.text("gained"),
                form.text("benefitOwn"),
                form.text("benefitOffice"),
                form.text("application"),
                form.text("problems"),
                form.text("suggestions"),
                form.text("visited"),
                Arrays.stream(TransferWay.values())
                        .filter(one -> ways.contains(one.name()))
                        .collect(Collectors.toSet()));
    }

    static Set<Long> others(Form form) {
        return Set.copyOf(TrainingForm.people(form, "others"));
    }

    static Form stored(ReportText text, List<Participant> sharing) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("gained", List.of(text.gained()));
        fields.put("benefitOwn", List.of(text.benefitOwn()));
        fields.put("benefitOffice", List.of(text.benefitOffice()));
        fields.put("application", List.of(text.application()));
        fields.put("problems", List.of(text.problems()));
        fields.put("suggestions", List.of(text.suggestions()));
        fields.put("visited", List.of(text.visited()));
        fields.put("ways", text.ways().stream().map(Enum::name).toList());
        fields.put("others", sharing.stream().map(one -> one.person().id().toString()).toList());
        return new Form(fields, Map.of());
    }
}
