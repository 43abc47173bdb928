package khlang.library.guide;

/**
 * What one thing costs.
 *
 * @param rate the amount as text, since it may be a rule rather than a number
 * @param unit what the rate is counted in, null when the rate says it
 */
public record Fee(String item, String rate, String unit) {}
