package khlang.organization;

/**
 * What somebody owns that another has to take over when they leave.
 *
 * @param title what it is, in Thai
 * @param address where it is found, such as {@code /admin/committees/3}; empty when nowhere
 * @param count how many things it stands for, at least 1
 */
public record Belonging(String title, String address, long count) {}
