package jobshare.proposal.review;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The scores of one review, each from 1 (lowest) to 5 (highest). */
@Embeddable
public record ReviewScores(
        @NotNull @Min(1) @Max(5) Integer satisfaction,
        @NotNull @Min(1) @Max(5) Integer settling,
        @NotNull @Min(1) @Max(5) Integer ambition) {

    int of(ReviewDimension dimension) {
        return switch (dimension) {
            case SATISFACTION -> satisfaction;
            case SETTLING -> settling;
            case AMBITION -> ambition;
        };
    }
}
