package jobshare.matching.constraint;

/**
 * A constraint that two people fail, with an explanation for the asker.
 *
 * @param constraint the constraint that fails
 * @param text the reason, addressed to the asker; shows the asker's own values, never the other person's
 */
public record Refusal(Constraint constraint, String text) {
}
