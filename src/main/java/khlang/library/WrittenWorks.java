package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import khlang.organization.Belonging;
import khlang.organization.Belongings;

/** Puts the documents of a person on the hand-over list. */
@ApplicationScoped
public class WrittenWorks implements Belongings {

    @Inject OwnDocuments documents;

    @Override
    public List<Belonging> of(long person, LocalDate day) {
        return documents.all(person).stream()
                .map(one -> new Belonging(one.title(), address(one), 1))
                .toList();
    }

    /** Only what is published stands under an address. */
    private static String address(OwnDocument document) {
        return document.state() == DocumentState.PUBLISHED ? "/documents/" + document.slug() : "";
    }
}
