package jobshare.proposal.interview;

/** Whether the pair is met together or one partner alone. */
public enum InterviewKind {
    JOINT,
    SINGLE
}
