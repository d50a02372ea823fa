package jobshare.proposal.command;

/** The role in which someone acts on a proposal or an arrangement, the nearest to the pair first. */
public enum ActingRole {
    PARTNER("partner"), RECRUITER("recruiter"), HIRING_MANAGER("hiring-manager"), HR("hr"), SCHEDULER("scheduler");

    private final String word;

    ActingRole(String word) {
        this.word = word;
    }

    /** The word for it in JSON, in events and on the timeline. */
    public String word() {
        return word;
    }
}
