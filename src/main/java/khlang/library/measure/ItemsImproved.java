package khlang.library.measure;

import java.util.List;
import java.util.stream.Stream;
import khlang.figures.FigurePart;
import khlang.library.ChangeKind;

/**
 * M06, items of knowledge improved; automatic.
 *
 * <p>{@code count(distinct document) having an approved revision in FY with change_kind in
 * (content, law-change, format-standard) and revision_no > 1}. What was first published is no
 * improvement, however many drafts came before it. Corrected typing errors and confirmations that
 * nothing has to change stand apart.
 */
final class ItemsImproved implements LibraryMeasure {

    @Override
    public String key() {
        return "M06";
    }

    @Override
    public List<FigurePart> count(LibraryYear year) {
        return List.of(
                part("improved", year.improvements()),
                part("typos", year.made().filter(one -> one.kind() == ChangeKind.TYPO)),
                part(
                        "reviewed",
                        year.made().filter(one -> one.kind() == ChangeKind.REVIEWED_NO_CHANGE)));
    }

    private static FigurePart part(String key, Stream<MadeChange> changes) {
        return FigurePart.count(key, changes.map(MadeChange::entry).toList());
    }
}
