package khlang.training.web;

import khlang.web.FormProblems;
import khlang.web.Page;

/** Takes a sheet of trainings. */
public record TrainingImportPage(FormProblems problems, String said) implements Page {

    @Override
    public String template() {
        return "training/import.jte";
    }
}
