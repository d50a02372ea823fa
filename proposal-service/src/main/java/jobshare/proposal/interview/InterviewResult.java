package jobshare.proposal.interview;

/** What came of an interview. */
public enum InterviewResult {
    PASSED,
    FAILED,
    NO_SHOW,
    CANCELLED
}
