package jobshare.proposal.pitch;

import java.util.List;
import jobshare.proposal.pitch.Paragraphs.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, ready to be laid out.
 *
 * @param team how the two are called together
 * @param nameless whether the reader is not told who they are
 * @param facts what counts, at a glance
 * @param weeks the drawn fortnight; empty while nothing is agreed
 * @param coverInWords the same for who does not see it
 * @param texts what the pair wrote
 * @param updated day of the last change
 */
public record PitchContent(String team, String role, boolean nameless, List<Fact> facts, List<Drawing.Week> weeks,
        List<String> coverInWords, Member first, Member second, List<SkillRow> essentialSkills, List<SkillRow> optionalSkills,
        Texts texts, List<Measure> measures, List<Endorsement> endorsements, List<Doubt> doubts, List<String> notices,
        String updated) {

    /** A number and what it is. */
    public record Fact(String value, String label) {
    }

    /**
     * One of the two.
     *
     * @param letter A or B, as in the drawing
     * @param works in words
     */
    public record Member(String letter, String name, List<String> strengths, @Nullable String experience, String works) {

        boolean isTold() { return !strengths.isEmpty() || experience != null; }
    }

    /**
     * A skill that the role asks for.
     *
     * @param first the level of the first, or that she or he does not name it
     */
    public record SkillRow(String skill, String needed, String first, String second, String heldBy) {
    }

    /** What the pair wrote. */
    public record Texts(List<Paragraph> whyShared, List<Paragraph> benefits, List<Paragraph> costs, List<Paragraph> plan,
            List<Paragraph> handover, List<Paragraph> communication, List<Paragraph> trial, List<Paragraph> ifOneLeaves,
            List<Paragraph> evidence) {
    }

    /** A measure of success of the trial. */
    public record Measure(String what, String target) {
    }

    /** What someone else says of the two. */
    public record Endorsement(String by, List<Paragraph> text) {
    }

    /**
     * A usual doubt and what is to be said to it.
     *
     * @param facts what follows from the agreement
     * @param answer what the pair said, where that convinced
     */
    public record Doubt(String question, List<String> facts, List<Paragraph> answer, List<Paragraph> evidence) {
    }

    public boolean isDrawn() { return !weeks.isEmpty(); }

    /** Whether a slot that the role asks for is open. */
    public boolean isGaps() {
        return weeks.stream().flatMap(week -> week.days().stream()).flatMap(day -> day.cells().stream())
                .anyMatch(cell -> cell.who() == Cover.Who.OPEN);
    }

    /** Whether there is something to show of the two. */
    public boolean isStrong() { return first.isTold() || second.isTold(); }

    public boolean isTrialled() { return !texts.trial.isEmpty() || !measures.isEmpty(); }

    public boolean isProven() { return !texts.evidence.isEmpty() || !endorsements.isEmpty(); }
}
