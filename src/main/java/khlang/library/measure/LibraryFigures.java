package khlang.library.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.Figures;

/** Counts the measures of the library. */
@ApplicationScoped
@Transactional
public class LibraryFigures implements Figures {

    /** All of them, in the order of their keys. */
    static final List<LibraryMeasure> MEASURES =
            List.of(
                    new FieldsInUse(),
                    new ItemsPublished(),
                    new ItemsImproved(),
                    new FieldsImproved(),
                    new RecordsMade());

    @Inject LibraryYears years;

    @Override
    public List<String> measures() {
        return MEASURES.stream().map(LibraryMeasure::key).toList();
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        LibraryYear known = years.load(year);
        return MEASURES.stream().map(one -> one.figure(known)).toList();
    }
}
