package jobshare.matching.criterion;

import jobshare.matching.profile.Criterion;

/**
 * The contribution of one criterion to a directional score.
 *
 * @param points its part of the score; all parts add up to the score exactly
 * @param weight 0 to 5, the weight that the viewer gives to it
 * @param fit 0 to 1000, how well the two people match by this criterion alone
 * @param text the reason, addressed to the viewer
 */
public record Contribution(Criterion criterion, int points, int weight, int fit, String text) {
}
