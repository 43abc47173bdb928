package khlang.recognition;

/**
 * A nomination as it was typed; nothing is null.
 *
 * @param recipient as {@link Candidate#key()} writes it
 * @param kind the name of one
 */
public record NominationDraft(String recipient, String kind, String reason) {}
