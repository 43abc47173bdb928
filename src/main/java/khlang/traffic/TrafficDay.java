package khlang.traffic;

import java.time.LocalDate;

/**
 * The file of one day.
 *
 * @param day in Bangkok
 * @param bytes its size
 */
public record TrafficDay(LocalDate day, long bytes) {}
