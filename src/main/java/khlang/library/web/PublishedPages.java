package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import khlang.library.CategoriesChanged;
import khlang.library.DocumentsChanged;
import khlang.web.PageCache;

/** Lets pages be forgotten when the library changes: any page may name what has changed. */
@ApplicationScoped
public class PublishedPages {

    @Inject PageCache pages;

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentsChanged change) {
        pages.forgetAll();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CategoriesChanged change) {
        pages.forgetAll();
    }
}
