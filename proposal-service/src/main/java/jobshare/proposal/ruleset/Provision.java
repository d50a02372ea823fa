package jobshare.proposal.ruleset;

/** A provision of the law, in English, with its source. */
public record Provision(String text, String source) {

    public Provision {
        FieldChecks.requireText(text, "text");
        FieldChecks.requireText(source, "source");
    }
}
