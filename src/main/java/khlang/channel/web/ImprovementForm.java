package khlang.channel.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.channel.ImprovementDetails;
import khlang.channel.ImprovementDraft;
import khlang.channel.NewPhoto;
import khlang.channel.PhotoSide;
import khlang.digest.RandomKey;
import khlang.library.web.SentFiles;
import khlang.organization.RefusedException;
import khlang.web.Form;

/** Turns the form for an improvement into a draft, and what is stored into a form. */
final class ImprovementForm {

    private ImprovementForm() {}

    static ImprovementDraft draft(Form form) {
        return new ImprovementDraft(
                form.text("channel"),
                form.text("division"),
                form.text("day"),
                form.text("what"),
                form.text("doneBy"));
    }

    /** An empty form; its key makes one record of it, however often it is sent. */
    static Map<String, String> fresh(String channel, String doneBy, LocalDate today) {
        return Map.of(
                "form-key",
                RandomKey.make(),
                "channel",
                channel,
                "day",
                ThaiDates.abbreviated(today),
                "doneBy",
                doneBy);
    }

    static Map<String, String> stored(ImprovementDetails details) {
        return Map.of(
                "channel",
                details.channel().slug(),
                "division",
                details.division(),
                "day",
                ThaiDates.abbreviated(details.day()),
                "what",
                details.what(),
                "doneBy",
                details.doneBy());
    }

    /** The photographs, each with the side and the words that stand before it in the form. */
    static List<NewPhoto> photos(List<SentFiles.Sent> sent) {
        return sent.stream().map(ImprovementForm::photo).toList();
    }

    private static NewPhoto photo(SentFiles.Sent one) {
        PhotoSide side =
                PhotoSide.of(last(one.before(), "side"))
                        .orElseThrow(() -> new RefusedException("side", "choose"));
        return new NewPhoto(side, last(one.before(), "caption"), one.file());
    }

    private static String last(Form before, String field) {
        List<String> values = before.texts(field);
        return values.isEmpty() ? "" : values.getLast();
    }
}
