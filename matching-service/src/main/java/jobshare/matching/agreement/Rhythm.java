package jobshare.matching.agreement;

/** How often the work goes from one to the other, where nothing else tells two divisions apart. */
public enum Rhythm {
    /** Each works whole days on end, every week alike. */
    DAYS_ON_END,
    /** Each works whole weeks on end. */
    WEEKS_ON_END,
    /** Each works a part of the day. */
    PARTS_OF_DAYS;

    /** What it counts against a division that the work goes over, or does not, between two slots. */
    int cost(boolean goesOver) {
        return switch (this) {
            case DAYS_ON_END, WEEKS_ON_END -> goesOver ? 1 : 0;
            case PARTS_OF_DAYS -> goesOver ? 0 : 1;
        };
    }
}
