package jobshare.proposal.proposal;

/** On whose behalf something is done to a proposal or an arrangement. */
public enum Side {
    PARTNER("partner"),
    RECRUITER("recruiter"),
    HIRING_MANAGER("hiring-manager"),
    HR("hr"),
    SCHEDULER("scheduler");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** The word used in JSON, in events and in the timeline. */
    public String word() {
        return word;
    }

    public static Side of(String word) {
        for (var side : values()) {
            if (side.word.equals(word)) {
                return side;
            }
        }
        throw new IllegalArgumentException("No side is called " + word);
    }
}
