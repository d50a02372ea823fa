package jobshare.proposal.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many pitches reached each stage, with small groups hidden. */
public record Funnel(int smallestGroup, List<Row> stages) {

    /** One stage; without a count where it would tell of too few. */
    public record Row(Stage stage, @Schema(description = "Null where hidden.") @Nullable Long reached, boolean hidden) {
    }

    /**
     * Hides each count of a group that is too small. Since each stage is part of the one before, the difference of two shown
     * counts is a group too, and a count is hidden as well where that difference would be too small. None at all is no group, and
     * shown.
     */
    static Funnel of(Map<Stage, Long> reached, int smallest) {
        var rows = new ArrayList<Row>();
        long shownBefore = 0;
        for (var stage : Stage.values()) {
            long count = reached.getOrDefault(stage, 0L);
            long stopped = shownBefore - count;
            boolean first = rows.stream().allMatch(Row::hidden);
            boolean hidden = small(count, smallest) || !first && small(stopped, smallest);
            rows.add(new Row(stage, hidden ? null : count, hidden));
            shownBefore = hidden ? shownBefore : count;
        }
        return new Funnel(smallest, List.copyOf(rows));
    }

    private static boolean small(long count, int smallest) {
        return count > 0 && count < smallest;
    }
}
