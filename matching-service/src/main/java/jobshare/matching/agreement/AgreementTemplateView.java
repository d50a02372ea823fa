package jobshare.matching.agreement;

import java.util.List;
import jobshare.kit.time.Slots;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft of an agreement. */
@Schema(name = "AgreementTemplate",
        description = "A draft of your agreement with the reasons for it. It is not stored; edit it and store it with PUT.")
public record AgreementTemplateView(
        @Schema(description = "In the form that PUT accepts") AgreementRequest agreement,
        @Schema(description = "Required slots that neither of you can work") Slots gaps,
        @Schema(description = "Number of slots per fortnight that both of you would work") int overlapSlots,
        @Schema(description = "Why this draft is proposed") List<String> reasons) {
}
