package jobshare.matching.profile;

/** A way to divide the working time: within the day, within the week, or by week. */
public enum TimeSplit {
    SPLIT_DAYS, SPLIT_WEEKS, ALTERNATE_WEEKS
}
