package khlang.plan;

import java.util.Map;

/**
 * A measure of the committee's own as it was typed.
 *
 * @param thing the key of what is counted
 * @param filter values by the keys of filters; empty values ask for nothing
 */
public record OwnDraft(String name, String unit, String thing, Map<String, String> filter) {

    /** The filter is copied. */
    public OwnDraft {
        filter = Map.copyOf(filter);
    }
}
