package jobshare.proposal.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jobshare.kit.time.Slots;
import jobshare.proposal.pair.Pair;
import jobshare.proposal.partnership.PartnershipCopy;
import jobshare.proposal.partnership.PartnershipCopyRepository;
import jobshare.proposal.person.PersonCopy;
import jobshare.proposal.person.PersonCopyRepository;
import jobshare.proposal.pitch.PitchContent.Fact;
import jobshare.proposal.pitch.PitchContent.Member;
import jobshare.proposal.proposal.NameVisibility;
import jobshare.proposal.proposal.PartnerState;
import jobshare.proposal.proposal.Proposal;
import jobshare.proposal.role.RoleCopy;
import jobshare.proposal.role.RoleCopyRepository;
import jobshare.proposal.ruleset.Deadline;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;
import jobshare.proposal.skill.Skill;
import org.jspecify.annotations.Nullable;

/** Creates the content of a pitch page from the proposal and the copies of the partnership, the partners and the role. */
@ApplicationScoped
public class PitchContentFactory {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final PersonCopyRepository people;
    private final PartnershipCopyRepository partnerships;
    private final RoleCopyRepository roles;
    private final RuleSets rules;

    PitchContentFactory(PersonCopyRepository people, PartnershipCopyRepository partnerships, RoleCopyRepository roles,
            RuleSets rules) {
        this.people = people;
        this.partnerships = partnerships;
        this.roles = roles;
        this.rules = rules;
    }

    PitchContent of(Proposal proposal, NameVisibility names) {
        var pair = partnerships.find(proposal.partnership()).orElse(null);
        var role = roles.find(proposal.role()).orElse(null);
        var cover = cover(pair, role);
        var first = names.label(proposal.partners().first().person());
        var second = names.label(proposal.partners().second().person());
        var ofFirst = skills(proposal.partners().first());
        var ofSecond = skills(proposal.partners().second());
        var essential = role == null ? List.<Skill>of() : role.essentialSkills();
        var pitch = names.showsEveryName() ? proposal.pitch() : proposal.pitch().withoutEndorsements();
        var objections = new CommonObjections(cover, pair, SkillTable.held(essential, ofFirst, ofSecond),
                role == null ? "" : role.maxTotalShare().stripTrailingZeros().toPlainString(), pitch.ifOneLeaves() != null,
                pitch.communication() != null, pitch.costs() != null);
        return new PitchContent(names.showsAnyName() ? first + " & " + second : "Two colleagues, one team",
                role == null || role.title() == null ? "the role" : role.title(), !names.showsEveryName(),
                facts(cover, pair, names), cover.isAgreed() ? ScheduleDrawing.of(cover, first, second) : List.of(),
                cover.isAgreed() ? CoverageText.of(cover, pair == null ? null : pair.handoverMinutes()) : List.of(),
                member("A", first, proposal.partners().first(), cover.first()),
                member("B", second, proposal.partners().second(), cover.second()), SkillTable.of(essential, ofFirst, ofSecond),
                SkillTable.of(role == null ? List.of() : role.optionalSkills(), ofFirst, ofSecond), PitchTextMapper.texts(pitch),
                PitchTextMapper.measures(pitch), PitchTextMapper.endorsements(pitch), objections.of(proposal.concerns()),
                names.showsIds() ? proposal.statutoryRequests().stream().map(request -> notice(request, names)).toList()
                        : List.of(),
                DAY.format(proposal.changedAt().atOffset(ZoneOffset.UTC)));
    }

    private static Coverage cover(@Nullable PartnershipCopy pair, @Nullable RoleCopy role) {
        var slots = pair == null ? new Pair<>(Slots.NONE, Slots.NONE) : pair.slots();
        return new Coverage(slots.first(), slots.second(), role == null ? Slots.NONE : role.requiredSlots());
    }

    private Optional<PersonCopy> known(PartnerState party) {
        return party.erased() ? Optional.empty() : people.find(party.person());
    }

    private List<Skill> skills(PartnerState party) {
        return known(party).map(PersonCopy::skills).orElse(List.of());
    }

    private Member member(String letter, String name, PartnerState party, Slots slots) {
        var known = known(party);
        return new Member(letter, name, known.map(PersonCopy::strengths).orElse(List.of()),
                known.map(PersonCopy::yearsOfExperience).map(years -> years(years) + " of experience").orElse(null),
                CoverageText.days(slots));
    }

    private static List<Fact> facts(Coverage cover, @Nullable PartnershipCopy pair, NameVisibility names) {
        var facts = new ArrayList<Fact>();
        if (cover.isAgreed()) {
            if (cover.requiredCount() > 0) {
                facts.add(new Fact(cover.coveredCount() + " of " + cover.requiredCount(), "required half-days covered"));
            }
            facts.add(new Fact(String.valueOf(cover.overlap().count()), "half-days of overlap per fortnight"));
        }
        if (pair != null && pair.handoverMinutes() != null && pair.handoverMinutes() > 0) {
            facts.add(new Fact(pair.handoverMinutes() + " min", "of handover per week"));
        }
        tenure(pair, names).ifPresent(facts::add);
        return List.copyOf(facts);
    }

    /** A date would identify the pair. */
    private static Optional<Fact> tenure(@Nullable PartnershipCopy pair, NameVisibility names) {
        if (pair == null || pair.togetherSince() == null) {
            return Optional.empty();
        }
        if (pair.years() != null && pair.years() > 0) {
            return Optional.of(new Fact(years(pair.years()), "working as a pair"));
        }
        return names.showsEveryName() ? Optional.of(new Fact(day(pair.togetherSince()), "working as a pair since"))
                : Optional.empty();
    }

    private String notice(StatutoryRequest request, NameVisibility names) {
        var name = names.label(request.person());
        var law = rules.named(request.ruleSet());
        var due = request.decisionDeadline().map(Deadline::dueOn).orElse(null);
        var protection = law.dismissalProtection();
        return "This pitch includes a statutory request by " + name + " under " + law.title() + "."
                + (due == null ? "" : " The decision is due by " + day(due) + ".")
                + (protection == null ? "" : " " + protection.text() + " (" + protection.source() + ")");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String years(int years) {
        return years == 1 ? "1 year" : years + " years";
    }
}
