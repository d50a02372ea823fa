package jobshare.matching.talk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The talk of two people as one of them sees it. */
@Schema(name = "Talk", description = "What you two should talk about, and what has been said. An answer is shown to the other once both have answered "
        + "that question; whether the other has answered is not shown before.")
public record TalkView(
        List<AskedView> questions,
        @Schema(description = "How many questions you have answered") int answeredByYou,
        @Schema(description = "How many questions both of you have answered") int answeredByBoth) {

    /** A question, why it is asked, and the answers that may be seen. */
    @Schema(name = "TalkQuestion")
    public record AskedView(
            @Schema(description = "Stays the same for good", examples = "decisions") String id,
            String question,
            Reason reason,
            @Schema(description = "What you have told yourself, and of the other person's profile no more than that it does not tell, or otherwise", examples = "Partners are not matched by it.") String why,
            @Schema(nullable = true) @Nullable Answer yours,
            @Schema(description = "Your partner's; null until both of you have answered", nullable = true) @Nullable Answer partners) {
    }
}
