package khlang.training.web;

import khlang.thai.ThaiClusters;
import khlang.training.ReportPart;

/** What pages say of the texts in files. */
public final class ReportFileWords {

    private static final int LONGEST = 300;

    private ReportFileWords() {}

    /** The name of a part, in Thai. */
    public static String title(ReportPart part) {
        return TrainingChoices.WORDS.say(part.field());
    }

    /** The beginning of a text, whole when it is short. */
    public static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, ThaiClusters.lastCut(text, LONGEST)) + "…";
    }
}
