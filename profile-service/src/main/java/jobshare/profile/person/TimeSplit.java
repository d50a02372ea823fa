package jobshare.profile.person;

/** How two partners divide the time. */
public enum TimeSplit {
    SPLIT_DAYS, SPLIT_WEEKS, ALTERNATE_WEEKS
}
