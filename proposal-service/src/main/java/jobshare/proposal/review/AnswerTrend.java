package jobshare.proposal.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the answers in one dimension have changed, computed from the reviews that the reader may see. */
public record AnswerTrend(
        ReviewDimension dimension,
        List<Change> changes,
        @Schema(description = "Difference between the partners in the last round in which you see both answers; null if "
                + "there is none.") @Nullable Integer gap,
        @Schema(description = "The same difference in the first such round.") @Nullable Integer initialGap) {

    /** How the answers of one reviewer have changed. */
    @Schema(name = "ReviewChange")
    public record Change(
            Reviewer reviewer,
            int first,
            int last,
            @Schema(description = "Last minus first answer.") int sinceFirst,
            @Schema(description = "Last minus previous answer.") int sincePrevious) {
    }

    /** @param seen the reviews that the reader may see, oldest first */
    static List<AnswerTrend> of(List<Review> seen, List<PersonId> pair) {
        return seen.isEmpty() ? List.of()
                : Arrays.stream(ReviewDimension.values()).map(dimension -> of(dimension, seen, pair)).toList();
    }

    private static AnswerTrend of(ReviewDimension dimension, List<Review> seen, List<PersonId> pair) {
        var byAuthor = new LinkedHashMap<Reviewer, List<Integer>>();
        for (var review : seen) {
            byAuthor.merge(Reviewer.of(review), List.of(review.scores().of(dimension)), AnswerTrend::joined);
        }
        var gaps = new TreeMap<Integer, Integer>();
        for (var review : seen) {
            if (pair.getFirst().equals(review.person())) {
                seen.stream()
                        .filter(other -> other.round() == review.round() && pair.getLast().equals(other.person()))
                        .forEach(other -> gaps.put(review.round(),
                                Math.abs(review.scores().of(dimension) - other.scores().of(dimension))));
            }
        }
        return new AnswerTrend(dimension,
                byAuthor.entrySet().stream().map(entry -> change(entry.getKey(), entry.getValue())).toList(),
                gaps.isEmpty() ? null : Objects.requireNonNull(gaps.lastEntry()).getValue(),
                gaps.isEmpty() ? null : Objects.requireNonNull(gaps.firstEntry()).getValue());
    }

    private static List<Integer> joined(List<Integer> before, List<Integer> next) {
        return Stream.concat(before.stream(), next.stream()).toList();
    }

    private static Change change(Reviewer author, List<Integer> scores) {
        int first = scores.getFirst();
        int last = scores.getLast();
        int before = scores.get(Math.max(0, scores.size() - 2));
        return new Change(author, first, last, last - first, last - before);
    }
}
