package khlang.library.measure;

import java.util.List;
import khlang.figures.FigurePart;

/**
 * M07, fields of knowledge improved; automatic.
 *
 * <p>{@code count(distinct category)} over the documents of M06.
 */
final class FieldsImproved implements LibraryMeasure {

    @Override
    public String key() {
        return "M07";
    }

    @Override
    public List<FigurePart> count(LibraryYear year) {
        return List.of(
                FigurePart.count(
                        "fields", year.improvements().map(MadeChange::shelfEntry).toList()));
    }
}
