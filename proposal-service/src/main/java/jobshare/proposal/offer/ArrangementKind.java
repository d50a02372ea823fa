package jobshare.proposal.offer;

/** What a pair holds: one shared job, or two part-time jobs in one team until a conversion date. */
public enum ArrangementKind {
    JOB_SHARE, TWO_PART_TIME
}
