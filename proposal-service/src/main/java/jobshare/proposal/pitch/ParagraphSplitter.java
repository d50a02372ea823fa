package jobshare.proposal.pitch;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits free text into paragraphs, each with its writing direction. */
public final class ParagraphSplitter {

    /** @param direction {@code ltr} or {@code rtl} */
    public record Paragraph(String direction, String text) {
    }

    private ParagraphSplitter() {
    }

    /** The paragraphs of a text; none if it is null. */
    static List<Paragraph> split(@Nullable String text) {
        return text == null ? List.of()
                : Arrays.stream(text.strip().split("\\R\\s*\\R"))
                        .filter(part -> !part.isBlank())
                        .map(part -> new Paragraph(direction(part), part.strip()))
                        .toList();
    }

    static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 0 ? "ltr" : "rtl";
    }
}
