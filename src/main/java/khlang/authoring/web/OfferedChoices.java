package khlang.authoring.web;

import java.util.List;
import khlang.web.Choice;

/** What the form of one document offers to choose from. */
public record OfferedChoices(
        List<Choice> kinds,
        List<Choice> categories,
        List<Choice> divisions,
        List<Choice> audiences,
        List<Choice> changes) {}
