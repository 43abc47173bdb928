package khlang.task.web;

import khlang.task.TaskImport;
import khlang.web.FormProblems;
import khlang.web.Page;

/** Takes a sheet of tasks. */
public record TaskImportPage(FormProblems problems, String said) implements Page {

    @Override
    public String template() {
        return "task/import.jte";
    }

    /** How many tasks a sheet may have. */
    public int most() {
        return TaskImport.MOST;
    }
}
