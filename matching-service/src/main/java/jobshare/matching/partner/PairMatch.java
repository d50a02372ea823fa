package jobshare.matching.partner;

import java.util.List;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.criterion.Missing;
import jobshare.matching.criterion.RoleContribution;
import org.jspecify.annotations.Nullable;

/**
 * Two people for a role.
 *
 * @param people first and second: as their partnership has them, otherwise by id
 * @param partnershipId the active partnership of the two, null where there is none
 * @param score 0 to 1000, from pair score and role fit
 * @param pairScore 0 to 1000, how well the two fit each other in this role
 * @param roleFit 0 to 1000, how well the two together fit the role
 * @param confidence 0 to 1000: the part of the weight that is on what has data, in that of the two scores that has less of it
 * @param contributions what the role fit is made of; the points add up to it
 * @param missing what could not be judged about the two, or against the role
 */
public record PairMatch(List<PersonId> people, @Nullable PartnershipId partnershipId, int score, int pairScore, int roleFit,
        int confidence, List<RoleContribution> contributions, PairCover cover, List<HeldSkill> skills, List<Missing> missing) {

    /** For one of the two, who must not learn how good the other is at what. */
    PairMatch withoutLevels() {
        return new PairMatch(people, partnershipId, score, pairScore, roleFit, confidence, contributions, cover,
                skills.stream().map(HeldSkill::withoutLevels).toList(), missing);
    }
}
