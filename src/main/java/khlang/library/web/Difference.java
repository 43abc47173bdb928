package khlang.library.web;

import java.util.List;
import java.util.Optional;
import khlang.comparison.FieldChange;
import khlang.comparison.InlineView;
import khlang.comparison.SideBySideView;

/**
 * What differs between two texts of a document.
 *
 * @param fields the fields that differ
 * @param inline the texts one below the other; empty when the other view was chosen
 * @param sideBySide the texts beside each other; empty when the other view was chosen
 * @param address the address of the page up to the name of the view
 */
public record Difference(
        List<FieldChange> fields,
        Optional<InlineView> inline,
        Optional<SideBySideView> sideBySide,
        String address) {}
