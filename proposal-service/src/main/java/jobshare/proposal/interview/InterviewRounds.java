package jobshare.proposal.interview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Evaluates all interviews of a proposal. */
public final class InterviewRounds {

    private InterviewRounds() {
    }

    /**
     * The reason why no offer can be made yet: no interview was passed, or the last interview of a partner has a consequence that
     * prevents it.
     *
     * @return null if an offer can be made
     */
    public static @Nullable String reasonAgainstOffer(List<Interview> interviews, List<PersonId> people) {
        if (interviews.stream().noneMatch(Interview::isPassed)) {
            return "An offer requires a PASSED interview.";
        }
        return people.stream()
                .flatMap(person -> last(interviews, person).stream())
                .map(InterviewRounds::reasonAgainstOffer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Interview> last(List<Interview> interviews, PersonId person) {
        return interviews.stream()
                .filter(interview -> !interview.isOpen() && interview.result() != InterviewResult.CANCELLED)
                .filter(interview -> interview.person() == null || person.equals(interview.person()))
                .max(Comparator.comparing(InterviewRounds::recordedAt).thenComparing(Interview::startsAt));
    }

    private static Instant recordedAt(Interview interview) {
        return Objects.requireNonNull(interview.recordedAt());
    }

    private static @Nullable String reasonAgainstOffer(Interview interview) {
        return switch (Objects.requireNonNull(interview.partnerConsequence())) {
            case CONTINUE_AS_PAIR -> null;
            case REPEAT -> "Interview " + interview.id() + " must be repeated first.";
            case CONTINUE_WITH_ANOTHER_PARTNER -> "Interview " + interview.id()
                    + " recommends that one partner continues with another partner. Refuse this proposal; that partner can "
                    + "send a new one with the other partner.";
            case END -> "Interview " + interview.id() + " was FAILED. Refuse the proposal, or hold another interview.";
        };
    }

    /** The round of an interview without a stated round: the last round while one of its interviews is open, otherwise the next. */
    public static int currentRound(List<Interview> interviews) {
        int last = interviews.stream().mapToInt(Interview::round).max().orElse(0);
        boolean open = interviews.stream().anyMatch(interview -> interview.round() == last && interview.isOpen());
        return open ? last : last + 1;
    }
}
