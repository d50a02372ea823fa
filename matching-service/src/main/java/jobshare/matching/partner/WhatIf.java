package jobshare.matching.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jobshare.kit.time.Pattern;
import jobshare.matching.criterion.Criterion;
import jobshare.matching.criterion.MustHave;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.Remote;
import jobshare.matching.criterion.Share;
import jobshare.matching.criterion.Split;
import jobshare.matching.criterion.WayOfSharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What someone might wish instead. What is left out is as their profile has it. */
@Schema(description = "What someone might wish instead. What is left out is as the profile has it.")
public record WhatIf(
        @Schema(description = "0 to 5 by criterion; those that are left out stay") @Nullable Map<Criterion, @NotNull @Min(0) @Max(5) Integer> weights,
        @Schema(description = "When they would prefer to work, or could") @Nullable Pattern pattern,
        @Schema(description = "How much of full time they would work") @Nullable @Valid WantedShare share,
        @Schema(description = "Slots of a fortnight that both should work, for handover", examples = "2") @Min(0) @Max(42) @Nullable Integer overlapSlots,
        @Schema(description = "Which ways of dividing the time would be welcome") @Nullable Set<@NotNull Split> splits,
        @Schema(description = "One shared job, split responsibilities, or a mix") @Nullable WayOfSharing wayOfSharing,
        @Schema(description = "Where they would do the work") @Nullable Remote remote,
        @Schema(description = "What any partner would have to share") @Nullable Set<@NotNull MustHave> mustHaves,
        @Schema(description = "Whether a partner two grades apart would be welcome") @Nullable Boolean twoGradesApart) {

    /** Parts of full time. */
    @Schema(description = "Parts of full time.")
    public record WantedShare(
            @Schema(examples = "0.4") @NotNull @DecimalMin("0.05") @DecimalMax("1.00") @Digits(integer = 1, fraction = 2) BigDecimal least,
            @Schema(examples = "0.8") @NotNull @DecimalMin("0.05") @DecimalMax("1.00") @Digits(integer = 1, fraction = 2) BigDecimal most) {
    }

    /** The profile as it would be. */
    Profile on(Profile is) {
        var wishes = new EnumMap<Criterion, Integer>(Criterion.class);
        wishes.putAll(is.weights());
        if (weights != null) {
            wishes.putAll(weights);
        }
        return new Profile(is.personId(), is.version(), is.status(), is.visibility(), is.businessUnit(), is.grade(), is.site(),
                is.timeZone(), or(remote, is.remote()), is.languages(), is.occupation(), is.occupationGroup(), is.skills(),
                is.strengths(), is.yearsOfExperience(), is.values(), is.aspiration(), or(pattern, is.pattern()),
                share == null ? is.share() : Share.of(share.least(), share.most()), is.payExpectation(),
                or(overlapSlots, is.overlapSlots()), splits == null ? is.splits() : splits, or(wayOfSharing, is.wayOfSharing()),
                wishes, mustHaves == null ? is.mustHaves() : mustHaves,
                twoGradesApart == null ? is.twoGradesApart() : twoGradesApart);
    }

    private static <T> @Nullable T or(@Nullable T wished, @Nullable T is) {
        return wished == null ? is : wished;
    }

    /** Names of the fields in which a profile as it would be differs from how it is. */
    static List<String> changed(Profile is, Profile wouldBe) {
        var changed = new ArrayList<String>();
        compare(changed, "weights", is.weights(), wouldBe.weights());
        compare(changed, "pattern", is.pattern(), wouldBe.pattern());
        compare(changed, "share", is.share(), wouldBe.share());
        compare(changed, "overlapSlots", is.overlapSlots(), wouldBe.overlapSlots());
        compare(changed, "splits", is.splits(), wouldBe.splits());
        compare(changed, "wayOfSharing", is.wayOfSharing(), wouldBe.wayOfSharing());
        compare(changed, "remote", is.remote(), wouldBe.remote());
        compare(changed, "mustHaves", is.mustHaves(), wouldBe.mustHaves());
        compare(changed, "twoGradesApart", is.twoGradesApart(), wouldBe.twoGradesApart());
        return changed;
    }

    private static void compare(List<String> changed, String field, @Nullable Object is, @Nullable Object wouldBe) {
        if (!Objects.equals(is, wouldBe)) {
            changed.add(field);
        }
    }
}
