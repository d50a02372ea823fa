package jobshare.matching.criterion;

/**
 * What one part adds to a pair's fit to a role.
 *
 * @param points its part of the fit; the points of all parts add up to it exactly
 * @param weight the weight the part has
 * @param fit 0 to 1000, how well the pair fits by this part alone
 * @param text why, in words about the two
 */
public record RoleContribution(RolePart part, int points, int weight, int fit, String text) {
}
