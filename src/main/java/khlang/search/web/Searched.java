package khlang.search.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Fired when somebody has been shown what a search found, on its first page; whoever hears of it
 * must be quick.
 *
 * @param words as typed
 * @param total how many documents were found
 */
public record Searched(String words, long total, HttpServletRequest request) {}
