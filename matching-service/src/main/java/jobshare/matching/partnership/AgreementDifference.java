package jobshare.matching.partnership;

import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.agreement.Change;
import jobshare.matching.agreement.Part;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What differs between two texts of an agreement. */
@Schema(description = "What differs between two texts of an agreement, part by part; no changes where they say the same.")
public record AgreementDifference(AgreementVersion from, AgreementVersion to, List<ChangedPart> changes) {

    /** One part that differs. */
    @Schema(name = "AgreementChange")
    public record ChangedPart(
            Part part,
            @Schema(description = "Whose part it is; null for what is a matter of both", nullable = true) @Nullable PersonId personId,
            @Schema(examples = "Your working time: no longer Wednesday morning; now also Thursday morning.") String text,
            @Schema(description = "In words; null where there was nothing", nullable = true) @Nullable String before,
            @Schema(description = "In words; null where there is nothing any more", nullable = true) @Nullable String after) {

        static ChangedPart of(Partnership partnership, Change change, String whose) {
            var person = change.ofFirst() == null ? null : partnership.member(change.ofFirst());
            return new ChangedPart(change.part(), person == null || partnership.isFormer(person) ? null : person,
                    change.text(whose), change.before(), change.after());
        }
    }
}
