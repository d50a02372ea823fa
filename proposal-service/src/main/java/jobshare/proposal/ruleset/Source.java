package jobshare.proposal.ruleset;

/** A text in which the rules are published. */
public record Source(String title, String url) {

    public Source {
        FieldChecks.requireText(title, "title");
        FieldChecks.requireAddress(url);
    }
}
