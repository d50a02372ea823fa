package jobshare.proposal.ruleset;

/**
 * A reason for which the law lets an employer refuse.
 *
 * @param code the word for it in the API
 * @param text what it says, in English
 * @param source where the law says so
 */
public record Ground(String code, String text, String source) {

    public Ground {
        Field.requireCode(code);
        Field.requireText(text, "text");
        Field.requireText(source, "source");
    }
}
