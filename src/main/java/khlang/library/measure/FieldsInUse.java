package khlang.library.measure;

import java.util.List;
import khlang.figures.FigurePart;

/**
 * M04, fields of knowledge in use; automatic.
 *
 * <p>{@code count(distinct category) having >= 1 document published at period end}.
 */
final class FieldsInUse implements LibraryMeasure {

    @Override
    public String key() {
        return "M04";
    }

    @Override
    public List<FigurePart> count(LibraryYear year) {
        return List.of(
                FigurePart.count("fields", year.stock().map(KnownDocument::shelfEntry).toList()));
    }
}
