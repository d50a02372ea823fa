package jobshare.proposal.ruleset;

/**
 * A reason for which the law permits a refusal.
 *
 * @param code the code used in the API
 * @param text its wording, in English
 * @param source the provision that permits it
 */
public record Ground(String code, String text, String source) {

    public Ground {
        FieldChecks.requireCode(code);
        FieldChecks.requireText(text, "text");
        FieldChecks.requireText(source, "source");
    }
}
