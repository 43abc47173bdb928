package khlang.word;

import khlang.thai.ThaiClusters;

/** Shortens texts where Thai may be cut. */
final class Cut {

    private Cut() {}

    static String at(String text, int longest) {
        int end = Math.min(text.length(), longest);
        while (end > 0 && !ThaiClusters.mayCutAt(text, end)) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
