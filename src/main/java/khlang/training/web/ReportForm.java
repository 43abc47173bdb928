package khlang.training.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.training.Participant;
import khlang.training.ReportPart;
import khlang.training.ReportText;
import khlang.training.TransferWay;
import khlang.web.Form;

/** Turns the form for a report into its text, and what is stored into a form. */
final class ReportForm {

    private ReportForm() {}

    static ReportText text(Form form) {
        List<String> ways = form.texts("ways");
        return ReportText.of(
                Arrays.stream(ReportPart.values())
                        .collect(Collectors.toMap(one -> one, one -> form.text(one.field()))),
                Arrays.stream(TransferWay.values())
                        .filter(one -> ways.contains(one.name()))
                        .collect(Collectors.toSet()));
    }

    static Set<Long> others(Form form) {
        return Set.copyOf(TrainingForm.people(form, "others"));
    }

    static Form stored(ReportText text, List<Participant> sharing) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (ReportPart part : ReportPart.values()) {
            fields.put(part.field(), List.of(part.of(text)));
        }
        fields.put("ways", text.ways().stream().map(Enum::name).toList());
        fields.put("others", sharing.stream().map(one -> one.person().id().toString()).toList());
        return new Form(fields, Map.of());
    }
}
