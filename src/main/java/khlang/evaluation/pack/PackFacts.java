package khlang.evaluation.pack;

import java.time.ZonedDateTime;

/**
 * What a pack says of itself.
 *
 * @param office who makes it
 * @param madeAt when, in Bangkok, to the second
 * @param program what makes it, with its version
 * @param fingerprint of the key with which it is signed
 */
public record PackFacts(
        PackScope scope, String office, ZonedDateTime madeAt, String program, String fingerprint) {}
