package jobshare.matching.criterion;

/** A way of dividing the working time: within the day, within the week, or week by week. */
public enum Split {
    SPLIT_DAYS, SPLIT_WEEKS, ALTERNATE_WEEKS
}
