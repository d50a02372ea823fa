package jobshare.profile.copy;

/** Status of a proposal in proposal-service. */
public enum ProposalStatus {
    DRAFT,
    SOUNDING,
    REQUESTED,
    IN_REVIEW,
    MORE_INFORMATION,
    INTERVIEWING,
    OFFERED,
    REFUSED,
    APPEALED,
    HIRED,
    WITHDRAWN,
    LAPSED,
    CLOSED;

    /** Whether the role's recruiter sees who those partners are who have signed. After a hire the arrangement decides. */
    public boolean disclosesSignedToRecruiter() {
        return switch (this) {
            case DRAFT, SOUNDING, REQUESTED, IN_REVIEW, MORE_INFORMATION, INTERVIEWING, OFFERED, REFUSED, APPEALED -> true;
            case HIRED, WITHDRAWN, LAPSED, CLOSED -> false;
        };
    }

    /** Whether the role's hiring manager sees who the partners are. After a hire the arrangement decides. */
    public boolean disclosesToManager() {
        return switch (this) {
            case REQUESTED, IN_REVIEW, MORE_INFORMATION, INTERVIEWING, OFFERED, REFUSED, APPEALED -> true;
            case DRAFT, SOUNDING, HIRED, WITHDRAWN, LAPSED, CLOSED -> false;
        };
    }
}
