package jobshare.matching.settings;

import jobshare.kit.time.Slots;
import jobshare.matching.profile.RoleProfile;

/**
 * The job that two people would share.
 *
 * @param required the slots they must cover together, see {@link Slots#bits()}
 * @param maxTotalShare the sum that their shares need not exceed, in ten-thousandths of full time
 */
public record PairingTerms(MatchingModel model, long required, int maxTotalShare) {

    /** Any job: the model's full week and limit. */
    public static PairingTerms ofAnyJob(MatchingModel model) {
        return new PairingTerms(model, model.fullWeek().bits(), model.maxTotalShare());
    }

    /** A role; missing values come from the model. */
    public static PairingTerms of(RoleProfile role, MatchingModel model) {
        return new PairingTerms(model, role.requiredSlots() == null ? model.fullWeek().bits() : role.requiredSlots().bits(),
                role.maxTotalShare() == null ? model.maxTotalShare() : role.maxTotalShare());
    }
}
