package jobshare.proposal.funnel;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A chart of horizontal bars, each with a line of text above it.
 *
 * @param title the title
 * @param legend explains the strong and the pale part of a bar
 */
public record Chart(String title, String legend, List<Bar> bars) {

    private static final int WIDTH = 400;
    private static final int STEP = 40;
    private static final int TEXT = 14;
    private static final int GAP = 7;

    /**
     * A bar.
     *
     * @param y its upper edge
     * @param strong width of the strong part
     * @param pale width of the pale part, which starts at the same x
     */
    public record Bar(String label, String text, int y, int strong, int pale, boolean hidden) {

        public int textY() {
            return y - GAP;
        }
    }

    /** The values of a bar as fractions of the full width; null if hidden. */
    record Line(String label, String text, @Nullable Double strong, @Nullable Double pale) {
    }

    static Chart of(String title, String legend, List<Line> lines) {
        return new Chart(title, legend, IntStream.range(0, lines.size()).mapToObj(place -> {
            var line = lines.get(place);
            return new Bar(line.label(), line.text(), place * STEP + TEXT + GAP, width(line.strong()), width(line.pale()),
                    line.strong() == null && line.pale() == null);
        }).toList());
    }

    private static int width(@Nullable Double part) {
        return part == null ? 0 : (int) Math.round(WIDTH * part);
    }

    public int height() {
        return bars.size() * STEP;
    }
}
