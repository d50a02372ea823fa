package jobshare.proposal.review;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The answers of one review, each from 1 (least) to 5 (most). */
@Embeddable
public record Scores(@NotNull @Min(1) @Max(5) Integer satisfaction, @NotNull @Min(1) @Max(5) Integer settling,
        @NotNull @Min(1) @Max(5) Integer ambition) {

    int of(Dimension dimension) {
        return switch (dimension) {
            case SATISFACTION -> satisfaction;
            case SETTLING -> settling;
            case AMBITION -> ambition;
        };
    }
}
