package jobshare.matching.template;

import java.util.List;
import jobshare.kit.time.Slots;
import jobshare.matching.partnership.NewAgreement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal for an agreement. */
@Schema(name = "AgreementTemplate", description = "A proposal for your agreement, and why it is so. Nothing is stored: change it as you like, and write it down.")
public record TemplateView(
        @Schema(description = "As it can be written down") NewAgreement agreement,
        @Schema(description = "Required slots that neither of you can work") Slots gaps,
        @Schema(description = "How many slots of the fortnight both would work") int overlapSlots,
        @Schema(description = "Why it is proposed so") List<String> reasons) {
}
