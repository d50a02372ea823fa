package jobshare.proposal.ruleset;

/**
 * A fact that no record shows, and that the person confirms with the request.
 *
 * @param code the word for it in the API
 * @param text what is confirmed, in English
 * @param source where the law asks for it
 */
public record Confirmation(String code, String text, String source) {

    public Confirmation {
        Field.requireCode(code);
        Field.requireText(text, "text");
        Field.requireText(source, "source");
    }
}
