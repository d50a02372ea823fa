package jobshare.matching.criterion;

/**
 * What one criterion adds to a directional score.
 *
 * @param points its part of the score; the points of all contributions add up to the score exactly
 * @param weight 0 to 5, the weight it has for the one who looks
 * @param fit 0 to 1000, how well the two fit by this criterion alone
 * @param text why, in words addressed to the one who looks
 */
public record Contribution(Criterion criterion, int points, int weight, int fit, String text) {
}
