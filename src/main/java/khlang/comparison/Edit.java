package khlang.comparison;

/**
 * A place where two sequences differ: what was there before, from the first position up to the
 * second, and what is there after. One of the two may be empty.
 */
record Edit(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {

    int removed() {
        return beforeTo - beforeFrom;
    }

    int added() {
        return afterTo - afterFrom;
    }

    /** Both places and whatever lies between them. */
    Edit upTo(Edit next) {
        return new Edit(beforeFrom, next.beforeTo, afterFrom, next.afterTo);
    }

    Edit movedBy(int steps) {
        return new Edit(beforeFrom + steps, beforeTo + steps, afterFrom + steps, afterTo + steps);
    }
}
