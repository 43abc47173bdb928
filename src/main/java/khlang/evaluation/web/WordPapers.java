package khlang.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import khlang.evaluation.CoverTemplate;
import khlang.evaluation.ReportTemplate;
import khlang.library.web.PrintSettings;
import khlang.stationery.OfficeTemplate;
import khlang.stationery.TemplateStore;
import khlang.stationery.web.WordAnswer;
import khlang.word.Filling;

/** Makes Word files of the yearly report from the office's templates. */
@ApplicationScoped
class WordPapers {

    @Inject TemplateStore templates;
    @Inject ReportTemplate report;
    @Inject CoverTemplate cover;
    @Inject PrintSettings settings;

    /** The report itself. */
    Response report(ReportView view) {
        return answer(
                report, new ReportFilling(view, settings.digits()).filling(), "km-report-", view);
    }

    /** The memo that goes above it. */
    Response memo(ReportView view) {
        return answer(cover, new CoverFilling(view, settings.digits()).filling(), "km-memo-", view);
    }

    private Response answer(
            OfficeTemplate template, Filling filling, String name, ReportView view) {
        return WordAnswer.of(
                templates.fill(template, filling),
                name + view.year() + "-" + view.report().number() + ".docx");
    }
}
