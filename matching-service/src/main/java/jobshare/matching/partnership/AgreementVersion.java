package jobshare.matching.partnership;

import java.time.Instant;
import jobshare.kit.id.PersonId;
import jobshare.matching.agreement.Agreement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That there is a text of an agreement, and who stands by it. */
@Schema(description = "One text of an agreement, without its words.")
public record AgreementVersion(
        int number,
        @Schema(description = "Null for a former partner, who was erased", nullable = true) @Nullable PersonId writtenBy,
        Instant writtenAt,
        @Schema(description = "Both have signed this text") boolean signed) {

    static AgreementVersion of(Partnership partnership, Agreement agreement) {
        return new AgreementVersion(agreement.number(),
                partnership.isFormer(agreement.writtenBy()) ? null : agreement.writtenBy(), agreement.writtenAt(),
                agreement.signed());
    }
}
