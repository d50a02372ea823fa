package jobshare.matching.partnership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The joint intent of a pair as one member may see it. */
@Schema(name = "PartnershipJointIntent", description = "Whether you want to share a job only with each other.")
public record JointIntentView(
        @Schema(description = "Your own answer", nullable = true) @Nullable JointIntent own,
        @Schema(description = "The answer of the pair, once both of you answered: JOINT_ONLY only if both of you said so",
                nullable = true) @Nullable JointIntent pair) {
}
