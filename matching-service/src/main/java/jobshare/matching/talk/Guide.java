package jobshare.matching.talk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Aspiration;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.Told;
import jobshare.matching.criterion.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what two people should talk about: what their profiles leave open, what differs in them, and what partners are not matched by. Both are
 * asked the same. Why they are asked is told to each with their own values alone: of the other's profile it shows that something is
 * not told or is otherwise, never what it says, nor in which direction it differs. Of working time it counts, as the explanation of a
 * match does, slots that both or neither prefer.
 */
final class Guide {

    /** Answers on values that are this far apart, of 1 to 5, are worth a talk; the next number is nearly alike. */
    private static final int FAR_APART = 2;

    private final Profile mine;
    private final Profile theirs;
    private final Slots fullWeek;
    private final List<Asked> asked = new ArrayList<>();

    private Guide(Profile mine, Profile theirs, Slots fullWeek) {
        this.mine = mine;
        this.theirs = theirs;
        this.fullWeek = fullWeek;
    }

    /** What is asked of the two, as the first of them reads it, in the order of the questions. */
    static List<Asked> of(Profile mine, Profile theirs, Slots fullWeek) {
        return new Guide(mine, theirs, fullWeek).asked();
    }

    private List<Asked> asked() {
        days();
        compare(Question.RHYTHM, "ways of dividing time", profile -> profile.splits().isEmpty() ? null : profile.splits(),
                (one, other) -> !Collections.disjoint(one, other), Object::toString);
        compare(Question.HANDOVER, "wanted overlap", Profile::overlapSlots, Objects::equals,
                slots -> Words.count(slots, "slot") + " a fortnight");
        compare(Question.WAY_OF_SHARING, "way of sharing", Profile::wayOfSharing, Objects::equals, Enum::name);
        always(Question.DECISIONS);
        values(Question.COMMUNICATION, "communication", "availability");
        values(Question.CONFLICT, "conflict");
        values(Question.PACE_AND_QUALITY, "pace", "planning", "quality");
        ambition();
        values(Question.COMMITMENT, "commitment");
        always(Question.MISTAKES);
        always(Question.PAST_SHARES);
        always(Question.IF_ONE_LEAVES);
        return List.copyOf(asked);
    }

    private void days() {
        if (mine.pattern() == null || theirs.pattern() == null) {
            notTold(Question.DAYS, "working pattern", mine.pattern() != null, theirs.pattern() != null);
            return;
        }
        var one = mine.pattern().preferredSlots().and(fullWeek);
        var other = theirs.pattern().preferredSlots().and(fullWeek);
        int nobody = fullWeek.minus(one.or(other)).count();
        int both = one.and(other).count();
        if (nobody > 0 || both > 0) {
            add(Question.DAYS, Reason.DIFFERENT, "Of the " + fullWeek.count() + " slots of a full fortnight, "
                    + Stream.of(both == 0 ? "" : "both of you prefer " + both,
                            nobody == 0 ? "" : "neither of you prefers " + nobody)
                            .filter(part -> !part.isEmpty()).collect(Collectors.joining(", and "))
                    + ".");
        }
    }

    private void ambition() {
        if (mine.aspiration() == null || theirs.aspiration() == null) {
            notTold(Question.AMBITION, "aspiration", mine.aspiration() != null, theirs.aspiration() != null);
        } else if (mine.aspiration().direction() != theirs.aspiration().direction()) {
            different(Question.AMBITION, "aspiration", words(mine.aspiration()));
        } else {
            values(Question.AMBITION, "ambition");
        }
    }

    private static String words(Aspiration aspiration) {
        return aspiration.direction().name()
                + (aspiration.horizonMonths() == null ? "" : " within " + Words.count(aspiration.horizonMonths(), "month"));
    }

    private <T> void compare(Question question, String what, Function<Profile, @Nullable T> told, BiPredicate<T, T> alike,
            Function<T, String> words) {
        var one = told.apply(mine);
        var other = told.apply(theirs);
        if (one == null || other == null) {
            notTold(question, what, one != null, other != null);
        } else if (!alike.test(one, other)) {
            different(question, what, words.apply(one));
        }
    }

    /** Where one of the questions on values is open, or answered far apart. */
    private void values(Question question, String... ids) {
        var apart = Stream.of(ids).filter(id -> mine.values().containsKey(id) && theirs.values().containsKey(id))
                .filter(id -> Math.abs(mine.values().get(id) - theirs.values().get(id)) >= FAR_APART).toList();
        if (!apart.isEmpty()) {
            different(question, String.join(", ", apart),
                    apart.stream().map(id -> mine.values().get(id) + " of 5").collect(Collectors.joining(", ")));
            return;
        }
        Optional<String> open = Stream.of(ids).filter(id -> !mine.values().containsKey(id) || !theirs.values().containsKey(id))
                .findFirst();
        open.ifPresent(id -> notTold(question, id, mine.values().containsKey(id), theirs.values().containsKey(id)));
    }

    private void notTold(Question question, String what, boolean byMe, boolean byThem) {
        add(question, Reason.NOT_TOLD, Told.missing(what, byMe, byThem));
    }

    private void different(Question question, String what, String own) {
        add(question, Reason.DIFFERENT, "Your profile says on " + what + ": " + own + ". The other person's says otherwise.");
    }

    private void always(Question question) {
        add(question, Reason.NOT_MATCHED, question == Question.PAST_SHARES
                ? "Partners are not matched by it: a share that failed is history, and counts against no one."
                : "Partners are not matched by it.");
    }

    private void add(Question question, Reason reason, String why) {
        asked.add(new Asked(question, reason, why));
    }
}
