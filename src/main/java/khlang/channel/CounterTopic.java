package khlang.channel;

/** What people came to the counter for, and how often. */
public record CounterTopic(String words, Long times) {}
