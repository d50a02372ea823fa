package jobshare.matching.rolefit;

import jobshare.matching.profile.RoleFitPart;

/**
 * The contribution of one part to a pair's fit to a role.
 *
 * @param points its part of the fit; all parts add up to the fit exactly
 * @param weight the weight of the part
 * @param fit 0 to 1000, how well the pair fits by this part alone
 * @param text the reason
 */
public record RoleContribution(RoleFitPart part, int points, int weight, int fit, String text) {
}
