package jobshare.proposal.interview;

/** Whether both partners attend, or one. */
public enum InterviewKind {
    JOINT, SINGLE
}
