package khlang.organization;

/**
 * Told inside the transaction that writes down who the municipality is or which divisions it has;
 * observe it after success.
 */
public record OrganizationChanged() {}
