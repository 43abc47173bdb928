package khlang.identity;

import java.util.Optional;

/**
 * Which accounts are listed.
 *
 * @param words part of a user name or of a person's name; empty for all
 * @param state empty for both
 */
public record AccountFilter(String words, Optional<AccountState> state) {}
