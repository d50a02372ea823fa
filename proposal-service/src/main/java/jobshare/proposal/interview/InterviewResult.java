package jobshare.proposal.interview;

/** The result of an interview. */
public enum InterviewResult {
    PASSED, FAILED, NO_SHOW, CANCELLED
}
