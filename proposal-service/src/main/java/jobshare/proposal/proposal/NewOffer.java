package jobshare.proposal.proposal;

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
import jobshare.proposal.arrangement.ArrangementKind;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms that the employer offers. */
record NewOffer(
        @NotNull ArrangementKind kind,
        @NotNull LocalDate startDate,
        @Schema(description = "Two parts of full time, in the order of the proposal's people.") @NotNull @Size(min = 2, max = 2, message = "must be two, in the order of the proposal's people") List<@NotNull @DecimalMin("0.05") @DecimalMax("1") @Digits(integer = 1, fraction = 4) BigDecimal> shares,
        @Schema(description = "By when two part-time contracts become one shared job; only for TWO_PART_TIME.") @Nullable LocalDate conversionDate,
        @Schema(description = "The last day of a trial; left out for none.") @Nullable LocalDate trialUntil,
        @Schema(description = "Pay for full time; what goes with each share is worked out.") @Nullable @Valid Pay pay,
        @Schema(description = "From when each of the two is let go by the job they hold now.") @Size(max = 2) List<@NotNull @Valid NewRelease> releases,
        @Schema(description = "Until when both may accept; left out, the usual time.") @Nullable Instant expiresAt) {

    NewOffer {
        releases = Objects.requireNonNullElse(releases, List.of());
    }

    /** When one of the two can come. */
    record NewRelease(
            @NotNull PersonId personId,
            @Schema(description = "The first day on which they are free.") @NotNull LocalDate releasedOn,
            @Schema(description = "Since when their line manager agrees; left out, `agree-release` says so later.") @Nullable LocalDate agreedOn) {
    }

    /** Whose line manager agrees. */
    record Agreed(@NotNull PersonId personId) {
    }

    /** @throws InvalidValue naming the field that makes no sense */
    Terms terms(List<PersonId> people) {
        return new Terms(kind, startDate, shares, conversionDate, trialUntil, pay, releases(people));
    }

    private List<@Nullable Release> releases(List<PersonId> people) {
        Map<PersonId, Release> byPerson = new HashMap<>();
        for (int i = 0; i < releases.size(); i++) {
            var release = releases.get(i);
            var pointer = "/releases/" + i;
            if (!people.contains(release.personId())) {
                throw new InvalidValue(pointer + "/personId",
                        release.personId() + " is neither of the two partners of this proposal.");
            }
            Dates.within(pointer + "/releasedOn", release.releasedOn());
            if (release.agreedOn() != null) {
                Dates.within(pointer + "/agreedOn", release.agreedOn());
            }
            if (byPerson.put(release.personId(), new Release(release.releasedOn(), release.agreedOn())) != null) {
                throw new InvalidValue(pointer + "/personId", release.personId() + " is named twice.");
            }
        }
        return people.stream().<@Nullable Release>map(byPerson::get).toList();
    }
}
