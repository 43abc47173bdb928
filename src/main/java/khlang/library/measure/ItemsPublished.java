package khlang.library.measure;

import java.util.List;
import khlang.figures.FigurePart;

/**
 * M05, published items of knowledge; automatic.
 *
 * <p>Stock: {@code count(document published at period end)}; flow: {@code count(first_published_on
 * in period)}.
 */
final class ItemsPublished implements LibraryMeasure {

    @Override
    public String key() {
        return "M05";
    }

    @Override
    public List<FigurePart> count(LibraryYear year) {
        return List.of(
                FigurePart.count("stock", year.stock().map(KnownDocument::entry).toList()),
                FigurePart.count("flow", year.firstPublished().map(KnownDocument::entry).toList()));
    }
}
