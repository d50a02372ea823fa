package jobshare.proposal.pitch;

import java.util.ArrayList;
import java.util.List;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.concern.ConcernKind;
import jobshare.proposal.concern.ConcernStatus;
import jobshare.proposal.partnership.PartnershipCopy;
import jobshare.proposal.pitch.PitchContent.Objection;
import org.jspecify.annotations.Nullable;

/** Answers to common objections: facts from the agreement, and answers that have resolved a concern. */
record CommonObjections(
        Coverage cover,
        @Nullable PartnershipCopy pair,
        SkillTable.Held essential,
        String maxTotalShare,
        boolean explainsLeaving,
        boolean explainsCommunication,
        boolean explainsCosts) {

    List<Objection> of(List<Concern> concerns) {
        var objections = new ArrayList<Objection>();
        for (var kind : ConcernKind.values()) {
            var facts = facts(kind);
            var answered = concerns.stream()
                    .filter(concern -> concern.kind() == kind && concern.status() == ConcernStatus.RESOLVED
                            && concern.answer() != null)
                    .toList();
            if (answered.isEmpty() && !facts.isEmpty()) {
                objections.add(new Objection(question(kind), facts, List.of(), List.of()));
            }
            for (var concern : answered) {
                var firstOfKind = concern == answered.getFirst();
                objections.add(new Objection(question(kind), firstOfKind ? facts : List.of(),
                        ParagraphSplitter.split(concern.answer()), ParagraphSplitter.split(concern.evidence())));
            }
        }
        return List.copyOf(objections);
    }

    private static String question(ConcernKind kind) {
        return switch (kind) {
            case CLIENTS -> "Who is the contact for clients and colleagues?";
            case COST -> "What does it cost?";
            case COMMUNICATION -> "Is information lost between the partners?";
            case ACCOUNTABILITY -> "Who is accountable for the result?";
            case AVAILABILITY -> "Is someone always available?";
            case TEAM_FIT -> "Does it fit the team?";
            case SKILLS -> "Do they have the skills that the role requires?";
            case ONE_LEAVES -> "What happens if one partner leaves?";
            case OTHER -> "Other questions";
        };
    }

    private List<String> facts(ConcernKind kind) {
        return switch (kind) {
            case CLIENTS -> explainsCommunication ? List.of("See “How we work” above for how to reach the pair.") : List.of();
            case COST -> List.of("Together, the partners may work at most " + maxTotalShare + " of full time"
                    + (explainsCosts ? "; see “Benefits and costs” above." : "."));
            case COMMUNICATION -> cover.isAgreed() ? handover() : List.of();
            case ACCOUNTABILITY ->
                pair == null || pair.wayOfSharing() == null ? List.of() : List.of(accountability(pair.wayOfSharing()));
            case AVAILABILITY -> cover.isAgreed() ? List.of(CoverageText.required(cover)) : List.of();
            case SKILLS -> essential.all() == 0 ? List.of() : List.of(skills());
            case ONE_LEAVES -> explainsLeaving ? List.of("See “If one of us leaves” above.") : List.of();
            case TEAM_FIT, OTHER -> List.of();
        };
    }

    private List<String> handover() {
        var sentences = CoverageText.of(cover, pair == null ? null : pair.handoverMinutes());
        return sentences.subList(1, sentences.size());
    }

    private static String accountability(String way) {
        return switch (way) {
            case "TWIN" -> "Both partners do the whole role and are accountable for all of it.";
            case "ISLANDS" -> "Each partner is accountable for their own part of the role.";
            default -> "Both partners are accountable for the role, and each leads one part of it.";
        };
    }

    private String skills() {
        var held = essential.both() + essential.one();
        return "At the required level, the pair has "
                + (held == essential.all() ? "every essential skill" : held + " of " + essential.all() + " essential skills")
                + (essential.both() == 0 ? ", each held by one partner"
                        : essential.one() == 0 ? ", each held by both partners"
                                : ", " + essential.both() + " held by both partners")
                + ".";
    }
}
