package jobshare.proposal.ruleset;

/**
 * A fact that no record shows, so the person confirms it with the request.
 *
 * @param code the code used in the API
 * @param text what is confirmed, in English
 * @param source the provision that requires it
 */
public record Confirmation(String code, String text, String source) {

    public Confirmation {
        FieldChecks.requireCode(code);
        FieldChecks.requireText(text, "text");
        FieldChecks.requireText(source, "source");
    }
}
