package jobshare.proposal.arrangement;

/** What the two hold: one job between them, or two part-time jobs in one team until a date of conversion. */
public enum ArrangementKind {
    JOB_SHARE,
    TWO_PART_TIME
}
