package jobshare.proposal.pitch;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A free text as paragraphs, each with the direction in which its first letter is read. */
public final class Paragraphs {

    /** @param direction {@code ltr} or {@code rtl} */
    public record Paragraph(String direction, String text) {
    }

    private Paragraphs() {
    }

    /** None of a text that is missing. */
    static List<Paragraph> of(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.strip().split("\\R\\s*\\R")).filter(part -> !part.isBlank())
                        .map(part -> new Paragraph(direction(part), part.strip())).toList();
    }

    static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 0 ? "ltr" : "rtl";
    }
}
