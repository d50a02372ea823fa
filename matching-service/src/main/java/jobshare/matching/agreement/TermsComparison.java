package jobshare.matching.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.WorkingShare;
import jobshare.matching.terms.AgreementTerms;
import jobshare.matching.terms.CommunicationPlan;
import jobshare.matching.terms.MemberTerms;
import jobshare.matching.terms.WorkingRules;
import org.jspecify.annotations.Nullable;

/** Compares two versions of an agreement, in the order of its parts. */
public final class TermsComparison {

    private final AgreementTerms before;
    private final AgreementTerms after;
    private final List<TermChange> changes = new ArrayList<>();

    private TermsComparison(AgreementTerms before, AgreementTerms after) {
        this.before = before;
        this.after = after;
    }

    /** The differences; empty if the terms are equal. */
    public static List<TermChange> between(AgreementTerms before, AgreementTerms after) {
        return new TermsComparison(before, after).changes();
    }

    private List<TermChange> changes() {
        compare(AgreementPart.WAY_OF_SHARING, terms -> terms.wayOfSharing().name());
        compare(AgreementPart.ROLE, terms -> terms.roleId() == null ? null : terms.roleId().toString());
        compare(AgreementPart.REQUIRED_SLOTS, null, before.requiredSlots(), after.requiredSlots());
        member(true);
        member(false);
        compare(AgreementPart.HANDOVER, terms -> terms.handover() == null ? null : terms.handover().how());
        compare(AgreementPart.HANDOVER_MINUTES,
                terms -> terms.handover() == null || terms.handover().minutesPerWeek() == null ? null
                        : terms.handover().minutesPerWeek().toString());
        plan(AgreementPart.SHARED_MAILBOX, CommunicationPlan::sharedMailbox);
        plan(AgreementPart.SHARED_CALENDAR, CommunicationPlan::sharedCalendar);
        plan(AgreementPart.OUT_OF_OFFICE, CommunicationPlan::outOfOffice);
        plan(AgreementPart.ON_DAYS_OFF, CommunicationPlan::onDaysOff);
        rule(AgreementPart.MEETINGS, WorkingRules::meetings);
        rule(AgreementPart.HOLIDAYS, WorkingRules::holidays);
        rule(AgreementPart.SICKNESS, WorkingRules::sickness);
        rule(AgreementPart.APPRAISAL, WorkingRules::appraisal);
        rule(AgreementPart.ON_PROMOTION, WorkingRules::onPromotion);
        rule(AgreementPart.IF_ONE_LEAVES, WorkingRules::ifOneLeaves);
        rule(AgreementPart.TRIAL_UNTIL, rules -> rules.trialUntil() == null ? null : rules.trialUntil().toString());
        rule(AgreementPart.REVIEWS_ON, rules -> joined(rules.reviewsOn().stream().map(LocalDate::toString).toList()));
        return List.copyOf(changes);
    }

    private void member(boolean first) {
        compare(AgreementPart.SLOTS, first, before.of(first).slots(), after.of(first).slots());
        compare(AgreementPart.SHARE, first,
                member -> Optional.ofNullable(member.share()).map(WorkingShare::decimal).orElse(null));
        compare(AgreementPart.LEADS_ON, first, member -> joined(member.leadsOn()));
        compare(AgreementPart.HOLIDAY_REGION, first, MemberTerms::holidayRegion);
    }

    private static @Nullable String joined(List<String> text) {
        return text.isEmpty() ? null : text.stream().collect(Collectors.joining(", "));
    }

    private void plan(AgreementPart part, Function<CommunicationPlan, @Nullable String> text) {
        rule(part, rules -> rules.communication() == null ? null : text.apply(rules.communication()));
    }

    private void rule(AgreementPart part, Function<WorkingRules, @Nullable String> text) {
        compare(part, terms -> text.apply(terms.rules()));
    }

    private void compare(AgreementPart part, Function<AgreementTerms, @Nullable String> text) {
        add(TermChange.of(part, null, text.apply(before), text.apply(after)));
    }

    private void compare(AgreementPart part, boolean first, Function<MemberTerms, @Nullable String> text) {
        add(TermChange.of(part, first, text.apply(before.of(first)), text.apply(after.of(first))));
    }

    private void compare(AgreementPart part, @Nullable Boolean first, Slots one, Slots other) {
        add(TermChange.of(part, first, one, other));
    }

    private void add(TermChange change) {
        if (!Objects.equals(change.before(), change.after())) {
            changes.add(change);
        }
    }
}
