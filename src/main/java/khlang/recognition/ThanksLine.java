package khlang.recognition;

import java.time.LocalDate;

/**
 * Words of thanks, as the one who asks may see them.
 *
 * @param giver who has written them: a name, or somebody of a division for who is not named
 * @param removable whether the one who asks may remove them
 */
public record ThanksLine(
        long id, String giver, String words, LocalDate saidOn, boolean removable) {}
