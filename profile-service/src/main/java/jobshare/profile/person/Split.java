package jobshare.profile.person;

/** How two people may divide the time. */
public enum Split {
    SPLIT_DAYS, SPLIT_WEEKS, ALTERNATE_WEEKS
}
