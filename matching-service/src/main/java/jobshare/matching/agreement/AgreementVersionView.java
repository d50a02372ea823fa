package jobshare.matching.agreement;

import java.time.Instant;
import jobshare.kit.id.PersonId;
import jobshare.matching.terms.AgreementVersion;
import jobshare.matching.terms.Members;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of an agreement, without its terms. */
@Schema(description = "One version of an agreement, without its terms.")
public record AgreementVersionView(
        int number,
        @Schema(description = "Null for a former partner who was erased", nullable = true) @Nullable PersonId writtenBy,
        Instant writtenAt,
        @Schema(description = "Whether both members signed this version") boolean signed) {

    static AgreementVersionView of(Members members, AgreementVersion version) {
        return new AgreementVersionView(version.number(), members.visibleId(version.writtenBy()), version.writtenAt(),
                version.isSigned());
    }
}
