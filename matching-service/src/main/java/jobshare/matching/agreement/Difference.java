package jobshare.matching.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Share;
import org.jspecify.annotations.Nullable;

/** What differs between two texts of an agreement, in the order in which a text is read. */
public final class Difference {

    private final AgreementTerms before;
    private final AgreementTerms after;
    private final List<Change> changes = new ArrayList<>();

    private Difference(AgreementTerms before, AgreementTerms after) {
        this.before = before;
        this.after = after;
    }

    /** Nothing where the texts say the same. */
    public static List<Change> between(AgreementTerms before, AgreementTerms after) {
        return new Difference(before, after).changes();
    }

    private List<Change> changes() {
        compare(Part.WAY_OF_SHARING, terms -> terms.wayOfSharing().name());
        compare(Part.ROLE, terms -> terms.roleId() == null ? null : terms.roleId().toString());
        compare(Part.REQUIRED_SLOTS, null, before.requiredSlots(), after.requiredSlots());
        member(true);
        member(false);
        compare(Part.HANDOVER, terms -> terms.handover() == null ? null : terms.handover().how());
        compare(Part.HANDOVER_MINUTES, terms -> terms.handover() == null || terms.handover().minutesPerWeek() == null
                ? null
                : terms.handover().minutesPerWeek().toString());
        plan(Part.SHARED_MAILBOX, CommunicationPlan::sharedMailbox);
        plan(Part.SHARED_CALENDAR, CommunicationPlan::sharedCalendar);
        plan(Part.OUT_OF_OFFICE, CommunicationPlan::outOfOffice);
        plan(Part.ON_DAYS_OFF, CommunicationPlan::onDaysOff);
        rule(Part.MEETINGS, WorkingRules::meetings);
        rule(Part.HOLIDAYS, WorkingRules::holidays);
        rule(Part.SICKNESS, WorkingRules::sickness);
        rule(Part.APPRAISAL, WorkingRules::appraisal);
        rule(Part.ON_PROMOTION, WorkingRules::onPromotion);
        rule(Part.IF_ONE_LEAVES, WorkingRules::ifOneLeaves);
        rule(Part.TRIAL_UNTIL, rules -> rules.trialUntil() == null ? null : rules.trialUntil().toString());
        rule(Part.REVIEWS_ON, rules -> joined(rules.reviewsOn().stream().map(LocalDate::toString).toList()));
        return List.copyOf(changes);
    }

    private void member(boolean first) {
        compare(Part.SLOTS, first, before.of(first).slots(), after.of(first).slots());
        compare(Part.SHARE, first,
                member -> Optional.ofNullable(member.share()).map(Share::decimal).orElse(null));
        compare(Part.LEADS_ON, first, member -> joined(member.leadsOn()));
        compare(Part.HOLIDAY_REGION, first, MemberTerms::holidayRegion);
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : words.stream().collect(Collectors.joining(", "));
    }

    private void plan(Part part, Function<CommunicationPlan, @Nullable String> words) {
        rule(part, rules -> rules.communication() == null ? null : words.apply(rules.communication()));
    }

    private void rule(Part part, Function<WorkingRules, @Nullable String> words) {
        compare(part, terms -> words.apply(terms.rules()));
    }

    private void compare(Part part, Function<AgreementTerms, @Nullable String> words) {
        add(Change.of(part, null, words.apply(before), words.apply(after)));
    }

    private void compare(Part part, boolean first, Function<MemberTerms, @Nullable String> words) {
        add(Change.of(part, first, words.apply(before.of(first)), words.apply(after.of(first))));
    }

    private void compare(Part part, @Nullable Boolean first, Slots one, Slots other) {
        add(Change.of(part, first, one, other));
    }

    private void add(Change change) {
        if (!Objects.equals(change.before(), change.after())) {
            changes.add(change);
        }
    }
}
