package jobshare.matching.criterion;

import jobshare.kit.time.Slots;

/**
 * What two people are held against: the job they would share.
 *
 * @param required the slots they must cover together, see {@link Slots#bits()}
 * @param maxTotalShare what their shares need not exceed, in ten-thousandths of full time
 */
public record Terms(Model model, long required, int maxTotalShare) {

    /** Without a role: the model's full week and limit. */
    public static Terms ofAnyJob(Model model) {
        return new Terms(model, model.fullWeek().bits(), model.maxTotalShare());
    }

    /** The role's own, the model's where the role does not say. */
    public static Terms of(RoleProfile role, Model model) {
        return new Terms(model,
                role.requiredSlots() == null ? model.fullWeek().bits() : role.requiredSlots().bits(),
                role.maxTotalShare() == null ? model.maxTotalShare() : role.maxTotalShare());
    }
}
