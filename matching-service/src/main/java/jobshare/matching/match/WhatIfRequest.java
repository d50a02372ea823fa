package jobshare.matching.match;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jobshare.kit.time.WorkPattern;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.MustHave;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.profile.WorkingShare;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Other wishes of a person. A field that you omit keeps the value of the profile. */
@Schema(description = "Other wishes. A field that you omit keeps the value of the profile.")
public record WhatIfRequest(
        @Schema(description = "Weights from 0 to 5 by criterion; a criterion that you "
                + "omit keeps its weight") @Nullable Map<Criterion, @NotNull @Min(0) @Max(5) Integer> weights,
        @Schema(description = "Slots in which you would prefer to work, or could work") @Nullable WorkPattern pattern,
        @Schema(description = "Share of full time that you would work") @Nullable @Valid WantedShare share,
        @Schema(description = "Slots per fortnight in which both should work, for handover",
                examples = "2") @Min(0) @Max(42) @Nullable Integer overlapSlots,
        @Schema(description = "Ways of dividing the time that you would accept") @Size(
                max = 3) @Nullable Set<@NotNull TimeSplit> splits,
        @Schema(description = "One shared job, split responsibilities, or a mix") @Nullable WayOfSharing wayOfSharing,
        @Schema(description = "Where you would work") @Nullable RemoteWork remote,
        @Schema(description = "What any partner would have to share with you") @Size(
                max = 3) @Nullable Set<@NotNull MustHave> mustHaves,
        @Schema(description = "Whether you would accept a partner two grades apart") @Nullable Boolean acceptsTwoGradesApart) {

    /** A range of shares of full time. */
    @Schema(description = "A range of shares of full time.")
    public record WantedShare(
            @Schema(examples = "0.4") @NotNull @DecimalMin("0.05") @DecimalMax("1.00") @Digits(integer = 1,
                    fraction = 2) BigDecimal min,
            @Schema(examples = "0.8") @NotNull @DecimalMin("0.05") @DecimalMax("1.00") @Digits(integer = 1,
                    fraction = 2) BigDecimal max) {
    }

    /** The profile with these wishes. */
    Profile applyTo(Profile current) {
        var wishes = new EnumMap<Criterion, Integer>(Criterion.class);
        wishes.putAll(current.weights());
        if (weights != null) {
            wishes.putAll(weights);
        }
        return new Profile(current.personId(), current.version(), current.status(), current.visibility(), current.businessUnit(),
                current.grade(), current.site(), current.timeZone(), or(remote, current.remote()), current.languages(),
                current.occupation(), current.occupationGroup(), current.skills(), current.strengths(),
                current.yearsOfExperience(), current.values(), current.aspiration(), or(pattern, current.pattern()),
                share == null ? current.share() : WorkingShare.of(share.min(), share.max()), current.payExpectation(),
                or(overlapSlots, current.overlapSlots()), splits == null ? current.splits() : splits,
                or(wayOfSharing, current.wayOfSharing()), wishes, mustHaves == null ? current.mustHaves() : mustHaves,
                acceptsTwoGradesApart == null ? current.acceptsTwoGradesApart() : acceptsTwoGradesApart);
    }

    private static <T> @Nullable T or(@Nullable T wished, @Nullable T current) {
        return wished == null ? current : wished;
    }

    /** Names of the fields that differ between two profiles. */
    static List<String> changed(Profile current, Profile changedProfile) {
        var changed = new ArrayList<String>();
        compare(changed, "weights", current.weights(), changedProfile.weights());
        compare(changed, "pattern", current.pattern(), changedProfile.pattern());
        compare(changed, "share", current.share(), changedProfile.share());
        compare(changed, "overlapSlots", current.overlapSlots(), changedProfile.overlapSlots());
        compare(changed, "splits", current.splits(), changedProfile.splits());
        compare(changed, "wayOfSharing", current.wayOfSharing(), changedProfile.wayOfSharing());
        compare(changed, "remote", current.remote(), changedProfile.remote());
        compare(changed, "mustHaves", current.mustHaves(), changedProfile.mustHaves());
        compare(changed, "acceptsTwoGradesApart", current.acceptsTwoGradesApart(), changedProfile.acceptsTwoGradesApart());
        return changed;
    }

    private static void compare(List<String> changed, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }
}
