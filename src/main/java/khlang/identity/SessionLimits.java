package khlang.identity;

import java.time.Duration;

/**
 * How long a sign-in lasts.
 *
 * @param idle it ends when nothing was asked for so long
 * @param longest it ends after so long, whatever was asked
 */
public record SessionLimits(Duration idle, Duration longest) {}
