package jobshare.matching.constraint;

/**
 * A constraint that two people fail, as the one who asks may read it: with their own values, never the other's.
 *
 * @param constraint which one
 * @param text why, addressed to the one who asks
 */
public record Refusal(Constraint constraint, String text) {
}
