package jobshare.proposal.pitch;

import java.util.ArrayList;
import java.util.List;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.concern.ConcernKind;
import jobshare.proposal.concern.ConcernStatus;
import jobshare.proposal.partnership.KnownPartnership;
import jobshare.proposal.pitch.PitchContent.Doubt;
import org.jspecify.annotations.Nullable;

/** What those who decide usually doubt, with what follows from the agreement and with the answers that have convinced. */
record Doubts(Cover cover, @Nullable KnownPartnership pair, SkillRows.Held essential, String mostTogether,
        boolean saysWhatIfOneLeaves,
        boolean saysHowReached, boolean saysWhatItCosts) {

    List<Doubt> of(List<Concern> concerns) {
        var doubts = new ArrayList<Doubt>();
        for (var kind : ConcernKind.values()) {
            var facts = facts(kind);
            var answered = concerns.stream().filter(concern -> concern.kind() == kind
                    && concern.status() == ConcernStatus.RESOLVED && concern.answer() != null).toList();
            if (answered.isEmpty() && !facts.isEmpty()) {
                doubts.add(new Doubt(question(kind), facts, List.of(), List.of()));
            }
            for (var concern : answered) {
                var firstOfKind = concern == answered.getFirst();
                doubts.add(new Doubt(question(kind), firstOfKind ? facts : List.of(), Paragraphs.of(concern.answer()),
                        Paragraphs.of(concern.evidence())));
            }
        }
        return List.copyOf(doubts);
    }

    private static String question(ConcernKind kind) {
        return switch (kind) {
            case CLIENTS -> "Whom do clients and colleagues turn to?";
            case COST -> "What does it cost?";
            case COMMUNICATION -> "Does anything get lost between the two?";
            case ACCOUNTABILITY -> "Who answers for the result?";
            case AVAILABILITY -> "Is someone always there?";
            case TEAM_FIT -> "Does it suit the team?";
            case SKILLS -> "Do they bring what the role asks for?";
            case ONE_LEAVES -> "What if one of them leaves?";
            case OTHER -> "What else was asked";
        };
    }

    private List<String> facts(ConcernKind kind) {
        return switch (kind) {
            case CLIENTS -> saysHowReached ? List.of("How the two are reached is said above, under “How we work”.") : List.of();
            case COST -> List.of("The two together may come to " + mostTogether + " of full time at most"
                    + (saysWhatItCosts ? "; what that means is said above, under “What you gain, and what it costs”." : "."));
            case COMMUNICATION -> cover.isAgreed() ? handover() : List.of();
            case ACCOUNTABILITY ->
                pair == null || pair.wayOfSharing() == null ? List.of() : List.of(sharing(pair.wayOfSharing()));
            case AVAILABILITY -> cover.isAgreed() ? List.of(CoverWords.required(cover)) : List.of();
            case SKILLS -> essential.all() == 0 ? List.of() : List.of(skills());
            case ONE_LEAVES -> saysWhatIfOneLeaves
                    ? List.of("That is settled above, under “If one of us leaves”.")
                    : List.of();
            case TEAM_FIT, OTHER -> List.of();
        };
    }

    private List<String> handover() {
        var words = CoverWords.of(cover, pair == null ? null : pair.handoverMinutes());
        return words.subList(1, words.size());
    }

    private static String sharing(String way) {
        return switch (way) {
            case "TWIN" -> "Both do the whole role and answer for all of it.";
            case "ISLANDS" -> "Each answers for a part of the role of her or his own.";
            default -> "They answer for the role together, and each leads on a part of it.";
        };
    }

    private String skills() {
        var held = essential.both() + essential.one();
        return "At the level asked for, " + (held == essential.all()
                ? "every essential skill"
                : held + " of " + essential.all()
                        + " essential skills")
                + " is there" + (essential.both() == 0
                        ? ", each with one of the two"
                        : essential.one() == 0 ? ", with both of them" : ", " + essential.both() + " with both of them")
                + ".";
    }
}
