package jobshare.proposal.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.DateBounds;
import jobshare.proposal.pair.Pair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms that the employer offers. */
public record OfferRequest(
        @NotNull ArrangementKind kind,
        @NotNull LocalDate startDate,
        @Schema(description = "Two parts of full time, in the order of the proposal's people.") @NotNull @Size(min = 2, max = 2,
                message = "must be two, in the order of the "
                        + "proposal's people") List<@NotNull @DecimalMin("0.05") @DecimalMax("1") @Digits(integer = 1,
                                fraction = 4) BigDecimal> shares,
        @Schema(description = "By when two part-time contracts become one shared job; "
                + "only for TWO_PART_TIME.") @Nullable LocalDate conversionDate,
        @Schema(description = "The last day of a trial; omit it for none.") @Nullable LocalDate trialUntil,
        @Schema(description = "Pay for full time; the pay for each share is calculated.") @Nullable @Valid Pay pay,
        @Schema(description = "When each partner is released from their present job.") @Size(
                max = 2) List<@NotNull @Valid ReleaseRequest> releases,
        @Schema(description = "When the offer expires. Default: after the configured time, 14 days.") @Nullable Instant expiresAt) {

    public OfferRequest {
        releases = Objects.requireNonNullElse(releases, List.of());
    }

    /** When a partner is released. */
    public record ReleaseRequest(
            @NotNull PersonId personId,
            @Schema(description = "The first day on which they are free.") @NotNull LocalDate releasedOn,
            @Schema(description = "When their line manager agreed; omit it to record that later "
                    + "with `agree-release`.") @Nullable LocalDate agreedOn) {
    }

    /** @throws InvalidValue naming the field that makes no sense */
    public Terms terms(Pair<PersonId> people) {
        return new Terms(kind, startDate, Pair.of(shares), conversionDate, trialUntil, pay, releases(people));
    }

    private Pair<@Nullable Release> releases(Pair<PersonId> people) {
        Map<PersonId, Release> byPerson = new HashMap<>();
        for (int i = 0; i < releases.size(); i++) {
            var release = releases.get(i);
            var pointer = "/releases/" + i;
            if (!people.toList().contains(release.personId())) {
                throw new InvalidValue(pointer + "/personId", release.personId() + " is not a partner in this proposal.");
            }
            DateBounds.requireWithin(pointer + "/releasedOn", release.releasedOn());
            if (release.agreedOn() != null) {
                DateBounds.requireWithin(pointer + "/agreedOn", release.agreedOn());
            }
            if (byPerson.put(release.personId(), new Release(release.releasedOn(), release.agreedOn())) != null) {
                throw new InvalidValue(pointer + "/personId", release.personId() + " is named twice.");
            }
        }
        return people.map(byPerson::get);
    }
}
