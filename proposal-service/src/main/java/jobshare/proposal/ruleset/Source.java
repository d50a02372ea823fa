package jobshare.proposal.ruleset;

/** Where a rule can be read. */
public record Source(String title, String url) {

    public Source {
        Field.requireText(title, "title");
        Field.requireAddress(url);
    }
}
