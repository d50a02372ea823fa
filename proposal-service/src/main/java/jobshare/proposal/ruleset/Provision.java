package jobshare.proposal.ruleset;

/** What the law says on one thing, in English, and where. */
public record Provision(String text, String source) {

    public Provision {
        Field.requireText(text, "text");
        Field.requireText(source, "source");
    }
}
