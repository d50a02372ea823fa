package jobshare.proposal.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.arrangement.Arrangement;
import jobshare.proposal.arrangement.ArrangementKind;
import jobshare.proposal.arrangement.ArrangementStatus;
import jobshare.proposal.arrangement.ArrangementStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An arrangement, as far as it is about one of the two. */
@Schema(description = "An arrangement that the person is or was in.")
public record ExportedArrangement(
        ArrangementId id,
        ArrangementStatus status,
        ArrangementKind kind,
        ProposalId proposalId,
        PartnershipId partnershipId,
        RoleId roleId,
        @Nullable PersonId partnerId,
        @Schema(description = "The person's own part of full time") BigDecimal share,
        LocalDate startDate,
        @Nullable LocalDate conversionDate,
        @Schema(description = "Whether the person is the one who leaves") boolean leaving,
        List<OwnStep> timeline) {

    /** A line of the timeline. */
    @Schema(name = "OwnArrangementStep")
    public record OwnStep(Instant at, ArrangementStep.Kind step, ArrangementStatus status, String by,
            @Schema(description = "Whether the person did it") boolean byThePerson) {
    }

    static ExportedArrangement of(Arrangement arrangement, PersonId person) {
        var state = arrangement.event();
        var place = state.personIds().indexOf(person);
        return new ExportedArrangement(state.arrangementId(), state.status(), state.kind(), state.proposalId(),
                state.partnershipId(), state.roleId(), arrangement.shown(state.personIds().get(1 - place)),
                state.shares().get(place), state.startDate(), state.conversionDate(), person.equals(state.leaverId()),
                arrangement.timeline().stream().map(step -> new OwnStep(step.at(), step.step(), step.status(), step.by().word(),
                        person.value().equals(step.personId()))).toList());
    }
}
