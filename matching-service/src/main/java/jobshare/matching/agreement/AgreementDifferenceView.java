package jobshare.matching.agreement;

import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.terms.Members;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The differences between two versions of an agreement. */
@Schema(description = "The differences between two versions of an agreement, part by part; no changes if they are equal.")
public record AgreementDifferenceView(AgreementVersionView from, AgreementVersionView to, List<ChangedPart> changes) {

    /** One part that differs. */
    @Schema(name = "AgreementChange")
    public record ChangedPart(
            AgreementPart part,
            @Schema(description = "The member whose terms differ; null for terms of both",
                    nullable = true) @Nullable PersonId personId,
            @Schema(examples = "Your working time: no longer Wednesday morning; now also Thursday morning.") String text,
            @Schema(description = "As text; null if it was empty", nullable = true) @Nullable String before,
            @Schema(description = "As text; null if it is empty now", nullable = true) @Nullable String after) {

        static ChangedPart of(Members members, TermChange change, String whose) {
            return new ChangedPart(change.part(), change.ofFirst() == null ? null : members.visibleId(change.ofFirst()),
                    change.text(whose), change.before(), change.after());
        }
    }
}
