package jobshare.matching.search;

import java.util.List;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.criterion.MissingData;
import jobshare.matching.rolefit.RoleContribution;
import org.jspecify.annotations.Nullable;

/**
 * A pair for a role.
 *
 * @param people first and second in the order of their partnership, otherwise by id
 * @param partnershipId the active partnership of the two people; null if there is none
 * @param score 0 to 1000, the harmonic mean of pair score and role fit
 * @param pairScore 0 to 1000, how well the two people match each other in this role
 * @param roleFit 0 to 1000, how well the pair fits the role
 * @param confidence 0 to 1000: the part of the weights on criteria and parts with data, in the score that has less
 * @param contributions the parts of the role fit; their points add up to it
 * @param missing criteria and parts that lack data
 */
public record PairMatch(
        List<PersonId> people,
        @Nullable PartnershipId partnershipId,
        int score,
        int pairScore,
        int roleFit,
        int confidence,
        List<RoleContribution> contributions,
        PairCover cover,
        List<SkillCoverage> skills,
        List<MissingData> missing) {

    /** For a member of the pair, who must not see the levels of the other's skills. */
    PairMatch withoutLevels() {
        return new PairMatch(people, partnershipId, score, pairScore, roleFit, confidence, contributions, cover,
                skills.stream().map(SkillCoverage::withoutLevels).toList(), missing);
    }
}
