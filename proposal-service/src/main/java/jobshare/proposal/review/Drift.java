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

/** How the answers in one dimension have moved. Computed from nothing but what the reader may see. */
public record Drift(
        Dimension dimension,
        List<Change> changes,
        @Schema(description = "How many points lie between the two partners, in the last round of which you see both; null where there is none.") @Nullable Integer apart,
        @Schema(description = "The same in the first such round.") @Nullable Integer apartAtFirst) {

    /** How the answers of one of the three have moved. */
    @Schema(name = "ReviewChange")
    public record Change(Respondent of, int first, int last,
            @Schema(description = "Last minus first") int sinceFirst,
            @Schema(description = "Last minus the one before") int sinceBefore) {
    }

    /** @param seen the reviews that the reader sees, oldest first */
    static List<Drift> of(List<Review> seen, List<PersonId> pair) {
        return seen.isEmpty()
                ? List.of()
                : Arrays.stream(Dimension.values()).map(dimension -> of(dimension, seen, pair)).toList();
    }

    private static Drift of(Dimension dimension, List<Review> seen, List<PersonId> pair) {
        var byAuthor = new LinkedHashMap<Respondent, List<Integer>>();
        for (var review : seen) {
            byAuthor.merge(Respondent.of(review), List.of(review.scores().of(dimension)), Drift::joined);
        }
        var gaps = new TreeMap<Integer, Integer>();
        for (var review : seen) {
            if (pair.getFirst().equals(review.person())) {
                seen.stream().filter(other -> other.round() == review.round() && pair.getLast().equals(other.person()))
                        .forEach(other -> gaps.put(review.round(),
                                Math.abs(review.scores().of(dimension) - other.scores().of(dimension))));
            }
        }
        return new Drift(dimension, byAuthor.entrySet().stream().map(entry -> change(entry.getKey(), entry.getValue())).toList(),
                gaps.isEmpty() ? null : Objects.requireNonNull(gaps.lastEntry()).getValue(),
                gaps.isEmpty() ? null : Objects.requireNonNull(gaps.firstEntry()).getValue());
    }

    private static List<Integer> joined(List<Integer> before, List<Integer> next) {
        return Stream.concat(before.stream(), next.stream()).toList();
    }

    private static Change change(Respondent author, List<Integer> scores) {
        int first = scores.getFirst();
        int last = scores.getLast();
        int before = scores.get(Math.max(0, scores.size() - 2));
        return new Change(author, first, last, last - first, last - before);
    }
}
