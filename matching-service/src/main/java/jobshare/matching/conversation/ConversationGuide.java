package jobshare.matching.conversation;

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
import jobshare.matching.criterion.MissingText;
import jobshare.matching.criterion.Phrases;
import jobshare.matching.profile.Aspiration;
import jobshare.matching.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Finds what two people should discuss: what their profiles leave open, what differs in them, and what matching does not
 * consider. Both get the same questions. The reason quotes the reader's own values only. Of the other profile it reveals that a
 * value is missing or different, never the value or the direction of the difference. For working time it counts slots that both
 * or neither prefer, like the explanation of a match.
 */
final class ConversationGuide {

    /** A difference of this size on the scale of 1 to 5 is worth discussing. */
    private static final int RELEVANT_DIFFERENCE = 2;

    private final Profile mine;
    private final Profile theirs;
    private final Slots fullWeek;
    private final List<GuideQuestion> questions = new ArrayList<>();

    private ConversationGuide(Profile mine, Profile theirs, Slots fullWeek) {
        this.mine = mine;
        this.theirs = theirs;
        this.fullWeek = fullWeek;
    }

    /** The questions for two people, addressed to the first, in the order of {@link Question}. */
    static List<GuideQuestion> of(Profile mine, Profile theirs, Slots fullWeek) {
        return new ConversationGuide(mine, theirs, fullWeek).questions();
    }

    private List<GuideQuestion> questions() {
        addDays();
        compare(Question.RHYTHM, "ways of splitting time", profile -> profile.splits().isEmpty() ? null : profile.splits(),
                (one, other) -> !Collections.disjoint(one, other), Object::toString);
        compare(Question.HANDOVER, "wanted overlap", Profile::overlapSlots, Objects::equals,
                slots -> Phrases.count(slots, "half-day") + " per fortnight");
        compare(Question.WAY_OF_SHARING, "way of sharing", Profile::wayOfSharing, Objects::equals, Enum::name);
        addAlways(Question.DECISIONS);
        addValues(Question.COMMUNICATION, "communication", "availability");
        addValues(Question.CONFLICT, "conflict");
        addValues(Question.PACE_AND_QUALITY, "pace", "planning", "quality");
        addAmbition();
        addValues(Question.COMMITMENT, "commitment");
        addAlways(Question.MISTAKES);
        addAlways(Question.PAST_SHARES);
        addAlways(Question.IF_ONE_LEAVES);
        return List.copyOf(questions);
    }

    private void addDays() {
        if (mine.pattern() == null || theirs.pattern() == null) {
            addMissing(Question.DAYS, "working pattern", mine.pattern() != null, theirs.pattern() != null);
            return;
        }
        var one = mine.pattern().preferredSlots().and(fullWeek);
        var other = theirs.pattern().preferredSlots().and(fullWeek);
        int nobody = fullWeek.minus(one.or(other)).count();
        int both = one.and(other).count();
        if (nobody > 0 || both > 0) {
            add(Question.DAYS, QuestionReason.DIFFERENT,
                    "Of the " + fullWeek.count() + " half-days of a full-time fortnight, "
                            + Stream.of(both == 0 ? "" : "both of you prefer " + both,
                                    nobody == 0 ? "" : "neither of you prefers " + nobody)
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(", and "))
                            + ".");
        }
    }

    private void addAmbition() {
        if (mine.aspiration() == null || theirs.aspiration() == null) {
            addMissing(Question.AMBITION, "aspiration", mine.aspiration() != null, theirs.aspiration() != null);
        } else if (mine.aspiration().direction() != theirs.aspiration().direction()) {
            addDifference(Question.AMBITION, "aspiration", words(mine.aspiration()));
        } else {
            addValues(Question.AMBITION, "ambition");
        }
    }

    private static String words(Aspiration aspiration) {
        return aspiration.direction().name()
                + (aspiration.horizonMonths() == null ? "" : " within " + Phrases.count(aspiration.horizonMonths(), "month"));
    }

    private <T> void compare(Question question, String what, Function<Profile, @Nullable T> value, BiPredicate<T, T> alike,
            Function<T, String> words) {
        var one = value.apply(mine);
        var other = value.apply(theirs);
        if (one == null || other == null) {
            addMissing(question, what, one != null, other != null);
        } else if (!alike.test(one, other)) {
            addDifference(question, what, words.apply(one));
        }
    }

    /** Adds the question if one of these values is missing or differs. */
    private void addValues(Question question, String... ids) {
        var apart = Stream.of(ids).filter(this::differs).toList();
        if (!apart.isEmpty()) {
            addDifference(question, String.join(", ", apart),
                    apart.stream().map(id -> mine.values().get(id) + " of 5").collect(Collectors.joining(", ")));
            return;
        }
        Optional<String> open = Stream.of(ids)
                .filter(id -> !mine.values().containsKey(id) || !theirs.values().containsKey(id))
                .findFirst();
        open.ifPresent(id -> addMissing(question, id, mine.values().containsKey(id), theirs.values().containsKey(id)));
    }

    private boolean differs(String id) {
        var own = mine.values().get(id);
        var other = theirs.values().get(id);
        return own != null && other != null && Math.abs(own - other) >= RELEVANT_DIFFERENCE;
    }

    private void addMissing(Question question, String what, boolean byMe, boolean byThem) {
        add(question, QuestionReason.ABSENT, MissingText.missing(what, byMe, byThem));
    }

    private void addDifference(Question question, String what, String own) {
        add(question, QuestionReason.DIFFERENT,
                "Your profile says about " + what + ": " + own + ". The other profile says something else.");
    }

    private void addAlways(Question question) {
        add(question, QuestionReason.NOT_MATCHED,
                question == Question.PAST_SHARES
                        ? "Matching does not consider past job shares, and a failed one counts against nobody."
                        : "Matching does not consider it.");
    }

    private void add(Question question, QuestionReason reason, String why) {
        questions.add(new GuideQuestion(question, reason, why));
    }
}
