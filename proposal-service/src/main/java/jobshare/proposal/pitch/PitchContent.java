package jobshare.proposal.pitch;

import java.util.List;
import jobshare.proposal.pitch.ParagraphSplitter.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The content of a pitch page, ready to be rendered.
 *
 * @param team the title of the pair
 * @param anonymous whether a name is hidden from the reader
 * @param facts the key figures
 * @param weeks the drawn schedule; empty if no working times are agreed
 * @param coverageText the schedule in sentences
 * @param texts the texts of the pair
 * @param updated date of the last change
 */
public record PitchContent(
        String team,
        String role,
        boolean anonymous,
        List<Fact> facts,
        List<ScheduleDrawing.Week> weeks,
        List<String> coverageText,
        Member first,
        Member second,
        List<SkillRow> essentialSkills,
        List<SkillRow> optionalSkills,
        Texts texts,
        List<Measure> measures,
        List<Endorsement> endorsements,
        List<Objection> objections,
        List<String> notices,
        String updated) {

    /** A key figure and its label. */
    public record Fact(String value, String label) {
    }

    /**
     * One of the partners.
     *
     * @param letter A or B, as in the drawing
     * @param works the working days, as text
     */
    public record Member(String letter, String name, List<String> strengths, @Nullable String experience, String works) {

        boolean hasProfile() {
            return !strengths.isEmpty() || experience != null;
        }
    }

    /**
     * A skill that the role requires.
     *
     * @param first the level of the first partner, or "none"
     */
    public record SkillRow(String skill, String needed, String first, String second, String heldBy) {
    }

    /** The texts of the pair. */
    public record Texts(
            List<Paragraph> whyShared,
            List<Paragraph> benefits,
            List<Paragraph> costs,
            List<Paragraph> plan,
            List<Paragraph> handover,
            List<Paragraph> communication,
            List<Paragraph> trial,
            List<Paragraph> ifOneLeaves,
            List<Paragraph> evidence) {
    }

    /** A success measure of the trial. */
    public record Measure(String what, String target) {
    }

    /** An endorsement of the pair. */
    public record Endorsement(String by, List<Paragraph> text) {
    }

    /**
     * A common objection and the answer to it.
     *
     * @param facts facts from the agreement
     * @param answer the pair's answer, if it resolved a concern
     */
    public record Objection(String question, List<String> facts, List<Paragraph> answer, List<Paragraph> evidence) {
    }

    public boolean hasSchedule() {
        return !weeks.isEmpty();
    }

    /** Whether a required half-day is not covered. */
    public boolean hasGaps() {
        return weeks.stream()
                .flatMap(week -> week.days().stream())
                .flatMap(day -> day.cells().stream())
                .anyMatch(cell -> cell.who() == Coverage.Presence.OPEN);
    }

    /** Whether a partner has a profile to show. */
    public boolean hasProfiles() {
        return first.hasProfile() || second.hasProfile();
    }

    public boolean hasTrial() {
        return !texts.trial.isEmpty() || !measures.isEmpty();
    }

    public boolean hasEvidence() {
        return !texts.evidence.isEmpty() || !endorsements.isEmpty();
    }
}
