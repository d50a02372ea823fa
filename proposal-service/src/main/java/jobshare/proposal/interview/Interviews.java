package jobshare.proposal.interview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** What all interviews of a proposal come to. */
public final class Interviews {

    private Interviews() {
    }

    /**
     * Why there can't be an offer yet: nothing was passed, or the last that one of the two was in speaks against this pair.
     *
     * @return null where the interviews are for it
     */
    public static @Nullable String against(List<Interview> interviews, List<PersonId> people) {
        if (interviews.stream().noneMatch(Interview::isPassed)) {
            return "an offer follows an interview that was PASSED.";
        }
        return people.stream().flatMap(person -> last(interviews, person).stream()).map(Interviews::against)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Optional<Interview> last(List<Interview> interviews, PersonId person) {
        return interviews.stream().filter(interview -> !interview.isOpen() && interview.result() != InterviewResult.CANCELLED)
                .filter(interview -> interview.person() == null || person.equals(interview.person()))
                .max(Comparator.comparing(Interviews::recordedAt).thenComparing(Interview::startsAt));
    }

    private static Instant recordedAt(Interview interview) {
        return Objects.requireNonNull(interview.recordedAt());
    }

    private static @Nullable String against(Interview interview) {
        return switch (Objects.requireNonNull(interview.meansForOther())) {
            case GO_ON_AS_PAIR -> null;
            case REPEAT -> "interview " + interview.id() + " is to be repeated first.";
            case CONTINUE_WITH_ANOTHER_PARTNER ->
                "interview " + interview.id() + " says that one of the two is to come with another"
                        + " partner. Refuse this one; the two can end their partnership, and the one you want can pitch again.";
            case END -> "interview " + interview.id() + " was not passed. Refuse, or meet once more.";
        };
    }

    /** The round in which an interview is that names none: the last one while something of it is open, then the next. */
    public static int round(List<Interview> interviews) {
        int last = interviews.stream().mapToInt(Interview::round).max().orElse(0);
        boolean open = interviews.stream().anyMatch(interview -> interview.round() == last && interview.isOpen());
        return open ? last : last + 1;
    }
}
